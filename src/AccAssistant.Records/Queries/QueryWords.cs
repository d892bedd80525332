using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>The words of the text form and what each stands for.</summary>
internal static class QueryWords
{
    public const string MeaningOpen = "open";
    public const string MeaningClosed = "closed";
    public const string MeaningOverdue = "overdue";
    public const string MeaningAnswered = "answered";
    public const string MeaningOutstanding = "outstanding";
    public const string MeaningDraft = "draft";
    public const string MeaningVoid = "void";
    public const string MeaningAny = "any";

    public const string Me = "me";
    public const string MyCompany = "my company";
    public const string Nobody = "nobody";

    public static readonly IReadOnlyList<string> Keys = ["module", "status", "assignee", "due", "created", "updated", "text", "group", "sort", "top"];

    private static readonly Dictionary<string, string> KeyAliases = new(StringComparer.Ordinal)
    {
        ["assigned to"] = "assignee",
        ["ball in court"] = "assignee",
        ["bic"] = "assignee",
        ["holder"] = "assignee",
        ["due date"] = "due",
        ["title"] = "text",
        ["search"] = "text",
        ["group by"] = "group",
        ["sort by"] = "sort",
        ["order by"] = "sort",
        ["limit"] = "top",
    };

    public static readonly IReadOnlyList<(string Word, SortKey Key)> Sorts =
    [
        ("due", SortKey.Due),
        ("created", SortKey.Created),
        ("updated", SortKey.Updated),
        ("number", SortKey.Number),
        ("title", SortKey.Title),
        ("days late", SortKey.DaysLate),
    ];

    public static readonly IReadOnlyList<(string Word, Grouping Group)> Groups =
    [
        ("status", Grouping.Status),
        ("assignee", Grouping.Assignee),
        ("company", Grouping.Company),
        ("due week", Grouping.DueWeek),
        ("created month", Grouping.CreatedMonth),
        ("discipline", Grouping.Discipline),
        ("spec", Grouping.Spec),
        ("category", Grouping.Category),
        ("type", Grouping.Type),
        ("location", Grouping.Location),
        ("priority", Grouping.Priority),
        ("response", Grouping.Response),
        ("age", Grouping.Age),
    ];

    public static string? Key(string word) =>
        Keys.Contains(word) ? word : KeyAliases.GetValueOrDefault(word);

    /// <summary>The module's own groupings: asking for another is a mistake, not an empty answer.</summary>
    public static IEnumerable<string> GroupsOf(RecordModule module) =>
        Groups.Where(group => Has(module, group.Group)).Select(group => group.Word);

    public static bool Has(RecordModule module, Grouping group) => group switch
    {
        Grouping.Discipline => module == RecordModule.Rfis,
        Grouping.Spec or Grouping.Response => module == RecordModule.Submittals,
        Grouping.Category => module != RecordModule.Submittals,
        Grouping.Type => module != RecordModule.Rfis,
        Grouping.Location => module != RecordModule.Submittals,
        Grouping.Priority => module != RecordModule.Issues,
        _ => true,
    };

    /// <summary>The meanings a module knows; "outstanding" is a submittal word and elsewhere means open.</summary>
    public static IReadOnlyList<string> MeaningsOf(RecordModule module) => module switch
    {
        RecordModule.Issues => [MeaningOpen, MeaningClosed, MeaningOverdue, MeaningOutstanding, MeaningDraft, MeaningAny],
        RecordModule.Rfis => [MeaningOpen, MeaningClosed, MeaningOverdue, MeaningAnswered, MeaningOutstanding, MeaningDraft, MeaningVoid, MeaningAny],
        _ => [MeaningOpen, MeaningClosed, MeaningOverdue, MeaningOutstanding, MeaningDraft, MeaningVoid, MeaningAny],
    };

    public static IEnumerable<string> StatusesOf(RecordModule module) =>
        MeaningsOf(module).Concat(Statuses.Of(module).Select(status => status.Name.ToLowerInvariant())).Distinct();

    public static RecordModule? Module(string word) => word switch
    {
        "issue" or "issues" => RecordModule.Issues,
        "rfi" or "rfis" => RecordModule.Rfis,
        "submittal" or "submittals" => RecordModule.Submittals,
        _ => null,
    };
}
