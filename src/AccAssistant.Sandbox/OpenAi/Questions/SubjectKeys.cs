namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Filters that not every module has.</summary>
internal static class SubjectKeys
{
    private static readonly string[] OfIssues = ["root cause"];
    private static readonly string[] OfRfis = ["discipline", "cost", "schedule", "impact", "answered by"];
    private static readonly string[] OfSubmittals = ["spec", "division", "package", "response", "required", "subcontractor"];
    private static readonly string[] NotOfSubmittals = ["location", "category"];
    private static readonly string[] NotOfIssues = ["priority", "manager", "answered"];

    public static IEnumerable<string> Foreign(Subject subject) => subject switch
    {
        Subject.Issues => [.. OfRfis, .. OfSubmittals, .. NotOfIssues],
        Subject.Rfis => [.. OfIssues, .. OfSubmittals],
        Subject.Submittals => [.. OfIssues, .. OfRfis, .. NotOfSubmittals],
        _ => [],
    };
}
