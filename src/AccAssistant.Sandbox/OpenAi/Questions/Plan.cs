using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Which tools to call, in order.</summary>
internal static class Plan
{
    public const string OverviewTool = "project-overview";
    public const string PeopleTool = "project-people";
    public const string FilesTool = "project-files";

    // What an overview shows beside its figures.
    private const int WorstModules = 2;
    private const string WorstRows = "5";

    /// <param name="last">What a look-up may narrow by <c>within: last</c>; null where there is nothing.</param>
    public static IReadOnlyList<Step> For(IReadOnlyList<Ask> asks, LastResult? last) => [.. asks.SelectMany(ask => For(ask, last))];

    /// <summary>After an overview: the modules with the most overdue, listed.</summary>
    public static IReadOnlyList<Step> After(OverviewResult overview) =>
    [
        .. overview.Modules.Where(module => module.Overdue > 0).OrderByDescending(module => module.Overdue).Take(WorstModules)
            .Select(module => Query(new Ask(AskKind.List, module.Subject, new Filters { Status = "overdue", Sort = "days late desc", Top = WorstRows }))),
    ];

    private static IEnumerable<Step> For(Ask ask, LastResult? last) => ask switch
    {
        { Kind: AskKind.People or AskKind.Companies } => [new Step(ask, PeopleTool, ask.Number)],
        { Kind: AskKind.Report or AskKind.Narrative } => [new Step(ask, OverviewTool, ask.Number)],
        { Kind: AskKind.Files, Subject: { } subject } => [new Step(ask, FilesTool, ask.Number is { } number ? subject.Label(number) : WhoseFiles(ask, last))],
        { Subject: not { } } => [new Step(ask, OverviewTool, null)],
        { Kind: AskKind.Detail, Subject: { } subject } => [new Step(ask, subject.GetTool(), ask.Number)],
        { Kind: AskKind.Summary, Filters.Status: "open" or "outstanding" } => [Query(ask), Query(OverdueOf(ask)) with { OfWhich = true }],
        { Of: { } those } when last?.Is(those) == true => [new Step(ask, ask.Subject!.Value.QueryTool(), Within(ask, those))],
        _ => [Query(ask)],
    };

    private static string WhoseFiles(Ask ask, LastResult? last) => ask.Of is { } those && last?.Is(those) == true
        ? Within(ask, those)
        : ask.Subject == Subject.Everything ? ask.Filters.Where : $"module: {ask.Subject!.Value.Noun(2).ToLowerInvariant()}; {ask.Filters.Where}";

    private static string Within(Ask ask, Ask those) => ask.Filters.Beyond(those.Filters).Where is { Length: > 0 } more ? $"within: last; {more}" : "within: last";

    private static Step Query(Ask ask) => new(ask, ask.Subject!.Value.QueryTool(), ask.Filters.Where);

    private static Ask OverdueOf(Ask ask) =>
        ask with { Kind = AskKind.List, Filters = ask.Filters with { Status = "overdue", Group = null, Sort = "days late desc", Top = null } };
}
