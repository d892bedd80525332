namespace AccAssistant.Conversations.Checks;

/// <summary>Comparable forms of record numbers: without leading zeros, joined by hyphens.</summary>
internal static class RecordKeys
{
    public static string Of(IEnumerable<string> runs) => string.Join('-', runs.Select(run => run.TrimStart('0') is { Length: > 0 } bare ? bare : "0"));
}
