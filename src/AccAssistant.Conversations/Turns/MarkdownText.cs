using System.Text.RegularExpressions;
using AccAssistant.Conversations.Plugins;

namespace AccAssistant.Conversations.Turns;

/// <summary>Outside text as Markdown that means nothing but its words.</summary>
internal static partial class MarkdownText
{
    private static readonly SafeText Safe = new();

    /// <summary>One line, nothing invisible, shortened with <c>…</c>.</summary>
    public static string Line(string? text, int length) => Mark().Replace(Safe.Line(text, length), @"\$0");

    // A leading hyphen, plus, hash or figure with a dot would begin a list or heading.
    [GeneratedRegex(@"[\\`*_\[\]<>|~]|^[-+#=]|(?<=^\d{1,9})[.)]")]
    private static partial Regex Mark();
}
