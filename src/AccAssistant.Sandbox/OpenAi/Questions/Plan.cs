using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Which tools to call, in order.</summary>
internal static class Plan
{
    public const string OverviewTool = "project-overview";
    public const string PeopleTool = "project-people";

    // What an overview shows beside its figures.
    private const int WorstModules = 2;
    private const string WorstRows = "5";

    public static IReadOnlyList<Step> For(IReadOnlyList<Ask> asks) => [.. asks.SelectMany(For)];

    /// <summary>After an overview: the modules with the most overdue, listed.</summary>
    public static IReadOnlyList<Step> After(OverviewResult overview) =>
    [
        .. overview.Modules.Where(module => module.Overdue > 0).OrderByDescending(module => module.Overdue).Take(WorstModules)
            .Select(module => Query(new Ask(AskKind.List, module.Subject, new Filters { Status = "overdue", Sort = "days late desc", Top = WorstRows }))),
    ];

    private static IEnumerable<Step> For(Ask ask) => ask switch
    {
        { Kind: AskKind.People or AskKind.Companies } => [new Step(ask, PeopleTool, ask.Number)],
        { Subject: not { } } => [new Step(ask, OverviewTool, null)],
        { Kind: AskKind.Detail, Subject: { } subject } => [new Step(ask, subject.GetTool(), ask.Number)],
        { Kind: AskKind.Summary, Filters.Status: "open" or "outstanding" } => [Query(ask), Query(OverdueOf(ask)) with { OfWhich = true }],
        _ => [Query(ask)],
    };

    private static Step Query(Ask ask) => new(ask, ask.Subject!.Value.QueryTool(), ask.Filters.Where);

    private static Ask OverdueOf(Ask ask) =>
        ask with { Kind = AskKind.List, Filters = ask.Filters with { Status = "overdue", Group = null, Sort = "days late desc", Top = null } };
}
