using System.Text.RegularExpressions;
using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>A report's figures as a short list or in a few sentences, then the way to all of it.</summary>
internal static partial class ReportAnswer
{
    private const int ShownGroups = 5;
    private const int MostAlike = 3;

    public static IEnumerable<string> Write(Tongue tongue, Ask ask, ReportResult report)
    {
        yield return ask.Kind == AskKind.Narrative ? string.Join(" ", Sentences(tongue, report)) : string.Join('\n', report.Parts.SelectMany(part => Lines(tongue, part)));
        yield return $"[report {ask.Number}]";
    }

    private static IEnumerable<string> Sentences(Tongue tongue, ReportResult report)
    {
        foreach (var part in report.Parts)
        {
            if (part.Total("Total") is { } total && part.Total("Open") is { } open && part.Total("Overdue") is { } overdue)
                yield return tongue.Glance(total, open, overdue);
            if (part.Total("Opened") is { } opened && part.Total("Closed") is { } closed)
                yield return tongue.Flow(opened, closed);
            if (part.Groups.Count > 0)
                yield return $"{Markdown.Escape(tongue.Section(part.Title))}{tongue.Colon}{Most(tongue, part)}";
        }

        var counted = report.Parts.Where(part => part is { Count: not null, Groups.Count: 0 }).Select(part => $"{Markdown.Escape(tongue.Section(part.Title))} ({tongue.Figure(part.Count!.Value)})").ToList();
        if (counted.Count > 0)
            yield return tongue.Recorded(counted);
        foreach (var part in report.Parts.Where(part => !part.Made))
            yield return $"{Markdown.Escape(tongue.Section(part.Title))}{tongue.Colon}{tongue.NotRead}.";
    }

    /// <summary>The largest group, or those that are as large; of very many the first.</summary>
    private static string Most(Tongue tongue, ReportPart part)
    {
        var count = part.Groups.Max(group => group.Count);
        var names = part.Groups.Where(group => group.Count == count).Select(group => Breakdown.Name(tongue, group.Name, part.GroupedBy)).ToList();
        var mayBeMore = part.MoreGroups && names.Count == part.Groups.Count;
        if (names.Count <= MostAlike && part.Groups.Count > 1 && !mayBeMore)
            return tongue.Most(names, count);

        var first = names.Take(MostAlike).Select(name => $"{name} ({tongue.Figure(count)})");
        return $"{string.Join(", ", first)}{(mayBeMore || names.Count > MostAlike ? $", {tongue.Others}" : "")}.";
    }

    private static IEnumerable<string> Lines(Tongue tongue, ReportPart part)
    {
        var title = $"- {Markdown.Escape(tongue.Section(part.Title))}{tongue.Colon}";
        if (!part.Made)
            yield return title + tongue.NotRead;
        else if (part.Count is { } count)
            yield return title + tongue.Figure(count);
        else if (part.Totals.Count > 0)
            yield return title + string.Join(", ", part.Totals.Select(total => $"{tongue.Section(total.Key)} {tongue.Figure(total.Value)}"));
        foreach (var group in part.Groups.Take(ShownGroups))
            yield return $"  - {Breakdown.Name(tongue, group.Name, part.GroupedBy)}{tongue.Colon}{tongue.Figure(group.Count)}{(Middle().Match(group.Measure) is { Success: true } middle ? $" ({tongue.Typical(middle.Groups["mean"].Value, middle.Groups["median"].Value)})" : "")}";
        if (part.Groups.Count > ShownGroups || part.MoreGroups)
            yield return $"  - {tongue.Others}";
    }

    [GeneratedRegex(@"^mean (?<mean>[\d.]+), median (?<median>[\d.]+)")]
    private static partial Regex Middle();
}
