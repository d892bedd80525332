namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>One filter: how it is written and what it lets through.</summary>
internal sealed record RawClause(string Key, string Value, Func<RawRecord, bool> Fits)
{
    public override string ToString() => $"{Key}: {Value}";
}
