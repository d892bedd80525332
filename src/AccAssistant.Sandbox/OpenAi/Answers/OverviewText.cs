using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>The project at a glance: what is overdue, the three modules, the worst of them listed.</summary>
internal static class OverviewText
{
    public static IEnumerable<string> Write(Tongue tongue, OverviewResult overview, IReadOnlyList<Answered> worst)
    {
        yield return (overview.Missing is null ? Unread(tongue, overview) : "") + FirstLine(tongue, overview);
        if (overview.Modules.Any(module => module is { Problem: null, Total: > 0 }))
            yield return Figures(tongue, overview);
        foreach (var answer in worst.Where(answer => ((RowsResult)answer.Result).Matched > 0))
            yield return $"**{tongue.MostOverdue(answer.Subject!.Value)}**\n\n{RowsAnswer.Table((RowsResult)answer.Result)}";
    }

    // What a result names as missing, the app has said before anything else.
    private static string Unread(Tongue tongue, OverviewResult overview) => string.Concat(
        overview.Modules.Where(module => module.Problem is not null).Select(module => tongue.Unread(module.Subject, Markdown.Escape(module.Problem!.TrimEnd('.'))) + " "));

    private static string FirstLine(Tongue tongue, OverviewResult overview)
    {
        if (overview.Modules.All(module => module is { Problem: null, Total: 0 }))
            return tongue.NoRecords;
        var late = overview.Modules.Where(module => module is { Problem: null, Overdue: > 0 }).OrderByDescending(module => module.Overdue)
            .Select(module => (module.Subject, module.Overdue)).ToList();
        return late.Count == 0 ? tongue.NothingOverdue(overview.Modules.All(module => module.Problem is null)) : tongue.Overdue(late);
    }

    private static string Figures(Tongue tongue, OverviewResult overview)
    {
        var rows = overview.Modules.Select(module => module.Problem is null
            ? $"| {tongue.Title(module.Subject)} | {tongue.Figure(module.Total)} | {tongue.Figure(module.Open)} | {tongue.Figure(module.Overdue)} |"
            : $"| {tongue.Title(module.Subject)} | {tongue.NotRead} | {tongue.NotRead} | {tongue.NotRead} |");
        var (total, open, overdue) = tongue.Columns;
        return $"| | {total} | {open} | {overdue} |\n|---|--:|--:|--:|\n{string.Join('\n', rows)}";
    }
}
