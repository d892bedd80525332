using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Groups as a short list, as the result orders them.</summary>
internal static class Breakdown
{
    // As many as a table shows.
    private const int Shown = 20;

    /// <param name="subject">Null where it needs no mention.</param>
    public static string Write(Tongue tongue, Subject? subject, string by, IReadOnlyList<GroupCount> groups, bool more)
    {
        var lines = groups.Take(Shown).Select(group => $"- {Name(tongue, group.Name, by)}{tongue.Colon}{tongue.Figure(group.Count)}");
        return $"**{tongue.By(subject, by)}**\n\n{string.Join('\n', lines)}{(groups.Count > Shown || more ? $"\n- {tongue.Others}" : "")}";
    }

    public static string Name(Tongue tongue, string name, string? by) => Markdown.Escape(tongue.Group(name, by));
}
