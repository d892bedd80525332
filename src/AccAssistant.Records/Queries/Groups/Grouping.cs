using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>One way to break a count down.</summary>
/// <param name="AddNames">Adds the groups of a record, each once and at least one.</param>
internal sealed record Grouping(string Word, IReadOnlyList<RecordModule> Modules, Action<RecordEntry, DateOnly, List<string>> AddNames)
{
    public GroupOrder Order { get; init; } = GroupOrder.Largest;

    /// <summary>The field it groups by, where it is one.</summary>
    public RecordField? Field { get; init; }

    public bool IsByCompany { get; init; }

    /// <summary>What its groups mean, where their names do not say it.</summary>
    public Func<DateOnly, string>? Definition { get; init; }
}
