using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>One thing that changed about one record.</summary>
/// <param name="Then">Null for a new one.</param>
/// <param name="Now">Null for one that is gone.</param>
/// <param name="Before">Words, or a day as <c>yyyy-MM-dd</c>; empty where nothing was set.</param>
internal sealed record RecordChange(ChangeKind Kind, PastRecord? Then, RecordEntry? Now, string Before, string After)
{
    /// <summary>How many days later a date is, negative for earlier; null for all that is no date moved.</summary>
    public int? Days { get; init; }

    public string Id => Now?.Id ?? Then!.Id;
}
