using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Dates;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>Every field there is. A new one is a line here: filters, groups and the words about them follow.</summary>
internal static class RecordFields
{
    private const RecordModule Issues = RecordModule.Issues;
    private const RecordModule Rfis = RecordModule.Rfis;
    private const RecordModule Submittals = RecordModule.Submittals;

    public static readonly HolderField Assignee = new("assignee", ModuleWords.All, entry => entry.Holders)
    {
        Aliases = ["assigned to", "ball in court", "bic", "holder"],
        NotSet = "(nobody)",
    };

    public static readonly HolderField AnsweredBy = new("answered by", [Rfis], entry => entry.AnsweredBy) { Aliases = ["responder", "answerer"], NotSet = "(not answered)" };

    public static readonly ValueField Location = new("location", [Issues, Rfis], entry => new(entry.Locations))
    {
        Aliases = ["place", "in", "where"],
        InWords = "in",
        Match = ValueMatch.Place,
        Known = (names, _) => names.Places,
        Unread = (state, _) => Because("names of locations", state.Locations),
    };

    public static readonly DayField Due = new("due", ModuleWords.All, entry => entry.Due, DateLean.Ahead) { Aliases = ["due date"] };

    /// <summary>The next day a submittal must not miss to be on the job in time.</summary>
    public static readonly DayField ActBy = new("act by", [Submittals], entry => entry.ActBy, DateLean.Ahead);

    public static readonly IReadOnlyList<RecordField> All =
    [
        Assignee,
        new HolderField("creator", ModuleWords.All, entry => entry.Creator) { Aliases = ["created by", "author"], InWords = "created by", NotSet = "(not known)" },
        new HolderField("manager", [Rfis, Submittals], entry => entry.Manager),
        new HolderField("subcontractor", [Submittals], entry => entry.Subcontractor) { Aliases = ["responsible contractor", "sub", "submitter"] },
        AnsweredBy,
        new ValueField("category", [Issues, Rfis], entry => new(entry.Categories))
        {
            Known = (names, module) => module == Issues ? names.Categories : [],
            Unread = IssueTypes,
        },
        new ValueField("type", ModuleWords.All, entry => new(entry.Type)) { Known = (names, module) => names.TypesOf(module), Unread = Types },
        new ValueField("root cause", [Issues], entry => new(entry.RootCause))
        {
            Known = (names, _) => names.RootCauses,
            Unread = (state, _) => Because("names of root causes", state.RootCauses),
        },
        new ValueField("discipline", [Rfis], entry => new(entry.Disciplines)),
        new ValueField("spec", [Submittals], entry => new(entry.Spec)) { Aliases = ["spec section", "section"], InWords = "spec section", Match = ValueMatch.Spec },
        new ValueField("division", [Submittals], entry => new(entry.Division)) { Match = ValueMatch.Division },
        new ValueField("package", [Submittals], entry => new(entry.Package)),
        Location,
        new ValueField("priority", [Rfis, Submittals], entry => new(entry.Priority)) { Known = (_, _) => ["High", "Normal", "Low"] },
        new ValueField("cost", [Rfis], entry => new(entry.CostImpact)) { Aliases = ["cost impact"], InWords = "cost impact", Known = Impacts },
        new ValueField("schedule", [Rfis], entry => new(entry.ScheduleImpact)) { Aliases = ["schedule impact"], InWords = "schedule impact", Known = Impacts },
        new ValueField("impact", [Rfis], entry => new(BothImpacts(entry))) { Aliases = ["cost or schedule", "cost or schedule impact"], InWords = "cost or schedule impact", Known = Impacts },
        new ValueField("response", [Submittals], entry => new(entry.Response))
        {
            NotSet = "(no response)",
            Known = (names, _) => names.Responses,
            Unread = (state, _) => Because("names of responses", state.SubmittalResponses),
        },
        Due,
        new DayField("created", ModuleWords.All, entry => entry.Created, DateLean.Past) { Aliases = ["opened"] },
        new DayField("updated", ModuleWords.All, entry => entry.Updated, DateLean.Past) { Aliases = ["changed"] },
        new DayField("closed", ModuleWords.All, entry => entry.Closed, DateLean.Past),
        new DayField("answered", [Rfis, Submittals], entry => entry.Answered, DateLean.Past) { Aliases = ["responded"] },
        new DayField("required", [Submittals], entry => entry.Required, DateLean.Ahead) { Aliases = ["required on job", "needed"], InWords = "required on job" },
        ActBy,
    ];

    /// <summary>The field under a word or another name of it; null when there is none.</summary>
    public static RecordField? Find(string word) => All.FirstOrDefault(field => field.Word == word || field.Aliases.Contains(word));

    /// <summary>A custom attribute by its title.</summary>
    public static ValueField Custom(string title) =>
        new("custom " + title, [Issues, Rfis], entry => new(CustomOf(entry, title)))
        {
            InWords = title,
            CustomTitle = title,
            Known = (names, _) => names.Attributes.OptionsOf(title),
            Unread = (state, module) => Because("custom attributes", module == Issues ? state.IssueAttributes : state.RfiAttributes),
        };

    private static string[] CustomOf(RecordEntry entry, string title) => entry.Custom.Count == 0
        ? []
        : [.. entry.Custom.Where(value => ValueMatch.Same(value.Title, title)).Select(value => value.Value)];

    private static string[] BothImpacts(RecordEntry entry) => [.. new[] { entry.CostImpact, entry.ScheduleImpact }.OfType<string>().Where(impact => impact.Length > 0)];

    private static IEnumerable<string> Impacts(Names names, RecordModule module) => ["Yes", "No", "Unknown"];

    private static (string Names, string Reason)? IssueTypes(NameState state, RecordModule module) =>
        module == Issues ? Because("names of issue types", state.IssueTypes) : null;

    private static (string Names, string Reason)? Types(NameState state, RecordModule module) => module switch
    {
        Issues => IssueTypes(state, module),
        Rfis => Because("names of RFI types", state.RfiTypes),
        _ => Because("names of submittal types", state.SubmittalTypes),
    };

    private static (string Names, string Reason)? Because(string names, string? reason) => reason is null ? null : (names, reason);
}
