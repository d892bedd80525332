using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Columns;

/// <summary>Every column there is, by the name the trade gives it.</summary>
internal static class RecordColumns
{
    private static readonly RecordModule[] Issues = [RecordModule.Issues];
    private static readonly RecordModule[] Rfis = [RecordModule.Rfis];
    private static readonly RecordModule[] Submittals = [RecordModule.Submittals];
    private static readonly RecordModule[] WithPlace = [RecordModule.Issues, RecordModule.Rfis];
    private static readonly RecordModule[] WithPriority = [RecordModule.Rfis, RecordModule.Submittals];

    public static readonly RecordColumn Number = new("number", "Number", ColumnKind.Number, ModuleWords.All, (entry, _) => entry.Label);

    public static readonly RecordColumn Title = Text("title", "Title", ModuleWords.All, entry => entry.Title);

    public static readonly RecordColumn Status = Text("status", "Status", ModuleWords.All, entry => entry.Status.Text);

    public static readonly RecordColumn BallInCourt = Text("ball in court", "Ball in court", ModuleWords.All, HoldersOf);

    public static readonly RecordColumn AssignedTo = Text("assigned to", "Assigned to", Issues, HoldersOf);

    public static readonly RecordColumn Due = Day("due", "Due", ModuleWords.All, entry => entry.Due);

    public static readonly RecordColumn DaysLate = new("days late", "Days late", ColumnKind.DaysLate, ModuleWords.All, (entry, today) => Figure(entry.DaysLate(today)));

    public static readonly RecordColumn Location = Text("location", "Location", WithPlace, entry => Listed(entry.Locations));

    public static readonly RecordColumn Spec = Text("spec", "Spec section", Submittals, entry => entry.Spec);

    public static readonly IReadOnlyList<RecordColumn> All =
    [
        Number,
        Title,
        Text("subject", "Subject", Rfis, entry => entry.Title),
        Status,
        BallInCourt,
        AssignedTo,
        Due,
        DaysLate,
        new("days open", "Days open", ColumnKind.Days, ModuleWords.All, (entry, today) => Figure(entry.DaysOpen(today))),
        Day("created", "Created", ModuleWords.All, entry => entry.Created),
        Day("submitted", "Submitted", Rfis, entry => entry.Created),
        Day("answered", "Answered", WithPriority, entry => entry.Answered),
        Text("answered by", "Answered by", Rfis, entry => Names(entry.AnsweredBy)),
        Day("closed", "Closed", ModuleWords.All, entry => entry.Closed),
        Day("updated", "Last update", ModuleWords.All, entry => entry.Updated),
        Text("type", "Type", ModuleWords.All, entry => entry.Type),
        Text("category", "Category", WithPlace, entry => Listed(entry.Categories)),
        Location,
        Text("root cause", "Root cause", Issues, entry => entry.RootCause),
        Text("priority", "Priority", WithPriority, entry => entry.Priority),
        Text("discipline", "Discipline", Rfis, entry => Listed(entry.Disciplines)),
        Text("cost", "Cost impact", Rfis, entry => entry.CostImpact),
        Text("schedule", "Schedule impact", Rfis, entry => entry.ScheduleImpact),
        new("revision", "Rev", ColumnKind.Count, Submittals, (entry, _) => Figure(entry.Revision)),
        Spec,
        Text("package", "Package", Submittals, entry => entry.Package),
        Text("response", "Response", Submittals, entry => entry.Response),
        Text("subcontractor", "Responsible contractor", Submittals, entry => Names(entry.Subcontractor)),
        Day("submit by", "Submit by", Submittals, entry => entry.Schedule?.SubmitBy),
        Day("sent for review", "Sent for review", Submittals, entry => entry.Schedule?.SentForReview),
        Day("due back", "Due back", Submittals, entry => entry.Schedule?.DueBack),
        Day("returned", "Returned", Submittals, entry => entry.Schedule?.Returned),
        Day("required", "Required on job", Submittals, entry => entry.Required),
        new("lead time", "Lead time", ColumnKind.Days, Submittals, (entry, _) => Figure(entry.Schedule?.LeadTime)),
        Day("approve by", "Approve by", Submittals, entry => entry.Schedule?.ApproveBy),
        Day("must submit by", "Must submit by", Submittals, entry => entry.Schedule?.MustSubmitBy),
        Day("act by", "Act by", Submittals, entry => entry.ActBy),
        new("float", "Float", ColumnKind.Days, Submittals, (entry, today) => Figure(entry.Float(today))),
    ];

    public static RecordColumn? Find(string word) => All.FirstOrDefault(column => column.Word == word || column.Name.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>How a module calls who must act next.</summary>
    public static RecordColumn HolderOf(RecordModule module) => module == RecordModule.Issues ? AssignedTo : BallInCourt;

    public static string HoldersOf(RecordEntry entry) => Names(entry.Holders);

    public static string Figure(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Names(IReadOnlyList<Holder> holders) => Listed(holders.Select(holder => holder.Name));

    private static string Listed(IEnumerable<string> values) => string.Join("; ", values);

    private static RecordColumn Text(string word, string name, IReadOnlyList<RecordModule> modules, Func<RecordEntry, string?> of) =>
        new(word, name, ColumnKind.Text, modules, (entry, _) => of(entry) ?? "");

    private static RecordColumn Day(string word, string name, IReadOnlyList<RecordModule> modules, Func<RecordEntry, DateOnly?> of) =>
        new(word, name, ColumnKind.Date, modules, (entry, _) => of(entry)?.Text() ?? "");
}
