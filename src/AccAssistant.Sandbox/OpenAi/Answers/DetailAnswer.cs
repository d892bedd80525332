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

    public static IEnumerable<string> Write(DetailResult detail)
    {
        yield return $"{detail.Find("Number") ?? "This record"} “{Markdown.Escape(detail.Find("Title") ?? "no title")}” {Stands(detail)}.";
        var facts = detail.Lines.Where(line => !InFirstLine.Contains(line.Key) && line.Value.Length <= LongestFact).ToList();
        if (facts.Count > 0)
            yield return string.Join('\n', facts.Select(fact => $"- {fact.Key}: {(fact.Value == "-" ? "not set" : Markdown.Escape(fact.Value))}"));
        foreach (var text in detail.Lines.Where(line => !InFirstLine.Contains(line.Key) && line.Value.Length > LongestFact))
            yield return $"**{Markdown.Escape(text.Key)}**\n\n> {Markdown.Escape(text.Value)}";
    }

    private static string Stands(DetailResult detail)
    {
        List<string> parts = [detail.Find("Status") is { } status ? $"is {Markdown.Escape(status)}" : "has no status set"];
        if (detail.Find(Holders) is { } holder && holder != "not set")
            parts.Add($"with {Markdown.Escape(holder)}");
        parts.Add(detail.Find(DueDates) is { } due ? $"due {Markdown.Escape(due)}" : "without a due date");
        if (detail.Find("Days late") is { } late)
            parts.Add($"{Markdown.Escape(late)} days late");
        return string.Join(", ", parts);
    }
}
