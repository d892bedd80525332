using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries;

/// <summary>The words of the text form and what each stands for; those of fields are in <see cref="RecordFields"/>.</summary>
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
    /// <summary>Stands for records without a value: no value is empty.</summary>
    public const string NotSet = "";

    public const string AllModules = "all";
    public const string CustomPrefix = "custom ";

    public static readonly IReadOnlyList<string> Keys =
    [
        "module", "status", .. RecordFields.All.Select(field => field.Word), "custom", "has", "without", "text", "group", "across", "measure", "columns", "sort", "top",
    ];

    private static readonly Dictionary<string, string> KeyAliases = new(StringComparer.Ordinal)
    {
        ["modules"] = "module",
        ["title"] = "text",
        ["search"] = "text",
        ["words"] = "text",
        ["with"] = "has",
        ["no"] = "without",
        ["group by"] = "group",
        ["sort by"] = "sort",
        ["order by"] = "sort",
        ["average"] = "measure",
        ["mean"] = "measure",
        ["median"] = "measure",
        ["limit"] = "top",
    };

    public static string? Key(string word) =>
        Keys.Contains(word) ? word : RecordFields.Find(word)?.Word ?? KeyAliases.GetValueOrDefault(word);

    /// <summary>The keys that make sense for every one of the modules.</summary>
    public static IEnumerable<string> KeysFor(IReadOnlyList<RecordModule> modules) =>
        Keys.Where(key => RecordFields.Find(key) is not { } field || modules.All(field.Modules.Contains));

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
