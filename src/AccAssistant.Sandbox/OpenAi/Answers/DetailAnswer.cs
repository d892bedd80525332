using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>One opened record: where it stands first, then its facts and texts as written.</summary>
internal static class DetailAnswer
{
    // Longer values are what people wrote, not facts.
    private const int LongestFact = 90;

    private static readonly string[] InFirstLine = ["Number", "Title", "Status"];
    private static readonly string[] Holders = ["Ball in court", "Assignee", "Assigned to"];
    private static readonly string[] DueDates = ["Due", "Due date"];

    public static IEnumerable<string> Write(Tongue tongue, DetailResult detail)
    {
        yield return tongue.Stands(detail.Find("Number"), Set(detail, "Title"), Set(detail, "Status"), Set(detail, Holders), Set(detail, DueDates), Set(detail, "Days late"));
        var facts = detail.Lines.Where(line => !InFirstLine.Contains(line.Key) && line.Value.Length <= LongestFact).ToList();
        if (facts.Count > 0)
            yield return string.Join('\n', facts.Select(fact => $"- {tongue.Name(fact.Key)}{tongue.Colon}{(fact.Value is "-" or "not set" ? tongue.NotSet : Markdown.Escape(fact.Value))}"));
        foreach (var text in detail.Lines.Where(line => !InFirstLine.Contains(line.Key) && line.Value.Length > LongestFact))
            yield return $"**{Markdown.Escape(tongue.Name(text.Key))}**\n\n> {Markdown.Escape(text.Value)}";
    }

    private static string? Set(DetailResult detail, params string[] names) => detail.Find(names) is { } value ? Markdown.Escape(value) : null;
}
