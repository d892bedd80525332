using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Columns;

/// <summary>The columns people expect together.</summary>
internal static class ColumnLists
{
    /// <summary>The word that asks for the columns of a module's log or register.</summary>
    public const string Log = "log";

    private static readonly IReadOnlyList<RecordColumn> OfIssues = Of("number", "title", "category", "type", "status", "location", "assigned to", "due", "days late", "root cause", "updated");

    private static readonly IReadOnlyList<RecordColumn> OfRfis = Of("number", "subject", "status", "priority", "discipline", "submitted", "due", "answered", "days open", "days late", "ball in court", "cost", "schedule");

    private static readonly IReadOnlyList<RecordColumn> OfSubmittals = Of(
        "number", "revision", "spec", "title", "type", "package", "status", "response", "subcontractor", "ball in court",
        "submit by", "sent for review", "due back", "returned", "required", "lead time", "must submit by", "float");

    private static readonly IReadOnlyList<RecordColumn> OfSeveral = Of("number", "title", "type", "status", "ball in court", "created", "due", "days open", "days late", "updated");

    public static IReadOnlyList<RecordColumn> Usual(IReadOnlyList<RecordModule> modules) =>
    [
        RecordColumns.Number,
        RecordColumns.Title,
        RecordColumns.Status,
        modules is [var only] ? RecordColumns.HolderOf(only) : RecordColumns.BallInCourt,
        RecordColumns.Due,
        RecordColumns.DaysLate,
    ];

    public static IReadOnlyList<RecordColumn> LogOf(IReadOnlyList<RecordModule> modules) => modules switch
    {
        [RecordModule.Issues] => OfIssues,
        [RecordModule.Rfis] => OfRfis,
        [RecordModule.Submittals] => OfSubmittals,
        _ => OfSeveral,
    };

    private static RecordColumn[] Of(params string[] words) => [.. words.Select(word => RecordColumns.Find(word)!)];
}
