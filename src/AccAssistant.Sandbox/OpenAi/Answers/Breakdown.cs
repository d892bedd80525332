using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Groups as a short list, as the result orders them.</summary>
internal static class Breakdown
{
    // As many as a table shows.
    private const int Shown = 20;

    public static string Write(Subject subject, RowsResult result, bool named)
    {
        var title = named ? $"**{char.ToUpperInvariant(subject.Noun(2)[0])}{subject.Noun(2)[1..]} by {By(result)}**" : $"**By {By(result)}**";
        var lines = result.Groups.Take(Shown).Select(group => $"- {Name(group.Name)}: {Sentence.Number(group.Count)}");
        var more = result.Groups.Count > Shown || result.MoreGroups ? "\n- and others" : "";
        return $"{title}\n\n{string.Join('\n', lines)}{more}";
    }

    private static string By(RowsResult result) => result.GroupedBy == "spec" ? "spec section" : result.GroupedBy!;

    public static string Name(string name) => name is "(nobody)" ? "Nobody" : Markdown.Escape(name);
}
