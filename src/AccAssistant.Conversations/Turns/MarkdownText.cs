using System.Text.RegularExpressions;
using AccAssistant.Conversations.Plugins;

namespace AccAssistant.Conversations.Turns;

/// <summary>Outside text as Markdown that means nothing but its words.</summary>
public static partial class MarkdownText
{
    private static readonly SafeText Safe = new();

    /// <summary>One line, nothing invisible, shortened with <c>…</c>.</summary>
    public static string Line(string? text, int length) => Inert(Safe.Line(text, length));

    /// <summary>The line with every mark it could be read by escaped.</summary>
    public static string Inert(string line) => Mark().Replace(line, @"\$0");

    // A leading hyphen, plus, hash or figure with a dot would begin a list or heading.
    [GeneratedRegex(@"[\\`*_\[\]<>|~]|^[-+#=]|(?<=^\d{1,9})[.)]")]
    private static partial Regex Mark();
}
