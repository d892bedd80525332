using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>The project at a glance: what is overdue, the three modules, the worst of them listed.</summary>
internal static class OverviewText
{
    public static IEnumerable<string> Write(OverviewResult overview, IReadOnlyList<Answered> worst)
    {
        yield return FirstLine(overview);
        yield return Figures(overview);
        foreach (var answer in worst.Where(answer => ((RowsResult)answer.Result).Matched > 0))
            yield return $"**Most overdue {answer.Subject!.Value.Noun(2)}**\n\n[table {((RowsResult)answer.Result).Id}]";
    }

    private static string FirstLine(OverviewResult overview)
    {
        var unread = overview.Modules.Where(module => module.Problem is not null).Select(module => $"{Capital(module.Subject)} could not be read: {Markdown.Escape(module.Problem!)}. ");
        var late = overview.Modules.Where(module => module is { Problem: null, Overdue: > 0 }).OrderByDescending(module => module.Overdue)
            .Select(module => string.Create(CultureInfo.InvariantCulture, $"{module.Overdue} {module.Subject.Noun(module.Overdue)}")).ToList();
        var figure = late.Count switch
        {
            0 => "Nothing that could be read is overdue.",
            1 => $"{late[0]} overdue: look there first.",
            _ => $"{string.Join(", ", late.SkipLast(1))} and {late[^1]} are overdue: look there first.",
        };
        return string.Concat(unread) + figure;
    }

    private static string Figures(OverviewResult overview)
    {
        var rows = overview.Modules.Select(module => module.Problem is null
            ? string.Create(CultureInfo.InvariantCulture, $"| {Capital(module.Subject)} | {module.Total} | {module.Open} | {module.Overdue} |")
            : $"| {Capital(module.Subject)} | not read | not read | not read |");
        return $"| | Total | Open | Overdue |\n|---|--:|--:|--:|\n{string.Join('\n', rows)}";
    }

    private static string Capital(Subject subject)
    {
        var noun = subject.Noun(2);
        return char.ToUpperInvariant(noun[0]) + noun[1..];
    }
}
