using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>The project at a glance: what is overdue, the three modules, the worst of them listed.</summary>
internal static class OverviewText
{
    public static IEnumerable<string> Write(OverviewResult overview, IReadOnlyList<Answered> worst)
    {
        yield return (overview.Missing is null ? Unread(overview) : "") + FirstLine(overview);
        if (overview.Modules.Any(module => module is { Problem: null, Total: > 0 }))
            yield return Figures(overview);
        foreach (var answer in worst.Where(answer => ((RowsResult)answer.Result).Matched > 0))
            yield return $"**Most overdue {answer.Subject!.Value.Noun(2)}**\n\n[table {((RowsResult)answer.Result).Id}]";
    }

    // What a result names as missing, the app has said before anything else.
    private static string Unread(OverviewResult overview) => string.Concat(
        overview.Modules.Where(module => module.Problem is not null).Select(module => $"{Capital(module.Subject)} could not be read: {Markdown.Escape(module.Problem!.TrimEnd('.'))}. "));

    private static string FirstLine(OverviewResult overview)
    {
        if (overview.Modules.All(module => module is { Problem: null, Total: 0 }))
            return "There are no issues, RFIs or submittals in this project.";
        var late = overview.Modules.Where(module => module is { Problem: null, Overdue: > 0 }).OrderByDescending(module => module.Overdue)
            .ToList();
        var figures = late.Select(module => $"{Sentence.Number(module.Overdue)} {module.Subject.Noun(module.Overdue)}").ToList();
        return late.Count switch
        {
            0 when overview.Modules.Any(module => module.Problem is not null) => "Nothing that could be read is overdue.",
            0 => "Nothing is overdue.",
            1 => $"{figures[0]} {(late[0].Overdue == 1 ? "is" : "are")} overdue: look there first.",
            _ => $"{string.Join(", ", figures.SkipLast(1))} and {figures[^1]} are overdue: look there first.",
        };
    }

    private static string Figures(OverviewResult overview)
    {
        var rows = overview.Modules.Select(module => module.Problem is null
            ? string.Create(CultureInfo.InvariantCulture, $"| {Capital(module.Subject)} | {module.Total:N0} | {module.Open:N0} | {module.Overdue:N0} |")
            : $"| {Capital(module.Subject)} | not read | not read | not read |");
        return $"| | Total | Open | Overdue |\n|---|--:|--:|--:|\n{string.Join('\n', rows)}";
    }

    private static string Capital(Subject subject)
    {
        var noun = subject.Noun(2);
        return char.ToUpperInvariant(noun[0]) + noun[1..];
    }
}
