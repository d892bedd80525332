namespace AccAssistant.Sandbox.OpenAi.Questions;

internal static class SubjectNames
{
    public static readonly IReadOnlyList<Subject> All = [Subject.Rfis, Subject.Issues, Subject.Submittals];

    public const string FindTool = "project-find";

    public static string QueryTool(this Subject subject) => subject == Subject.Everything ? FindTool : subject.Plugin() + "-query";

    public static string GetTool(this Subject subject) => subject.Plugin() + "-get";

    public static string Noun(this Subject subject, int count) => (subject, count == 1) switch
    {
        (Subject.Rfis, true) => "RFI",
        (Subject.Rfis, false) => "RFIs",
        (Subject.Issues, true) => "issue",
        (Subject.Issues, false) => "issues",
        (Subject.Submittals, true) => "submittal",
        (Subject.Submittals, false) => "submittals",
        (_, true) => "record",
        _ => "records",
    };

    /// <summary>A record's number as results write it.</summary>
    public static string Label(this Subject subject, string number) => subject switch
    {
        Subject.Rfis => $"RFI-{number}",
        Subject.Issues => $"#{number}",
        _ => number.Contains('-', StringComparison.Ordinal) ? number : $"submittal {number}",
    };

    public static Subject? OfTool(string tool) => tool.Split('-')[0] switch
    {
        _ when tool == FindTool => Subject.Everything,
        "rfis" => Subject.Rfis,
        "issues" => Subject.Issues,
        "submittals" => Subject.Submittals,
        _ => null,
    };

    private static string Plugin(this Subject subject) => subject switch
    {
        Subject.Rfis => "rfis",
        Subject.Issues => "issues",
        _ => "submittals",
    };
}
