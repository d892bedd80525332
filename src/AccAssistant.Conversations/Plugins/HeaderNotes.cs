using AccAssistant.Conversations.Models;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Lines of our own between the header of a result and what was read.</summary>
internal static class HeaderNotes
{
    /// <summary>Writes the result with the notes after its header, within the same number of tokens.</summary>
    public static WrittenResult Write(IReadOnlyList<string> notes, int tokens, Func<int, WrittenResult> write)
    {
        var lines = string.Concat(notes.Select(note => "\n" + note));
        var written = write(tokens - TokenCounter.Count(lines));
        var afterHeader = written.Text.IndexOf('\n', written.Text.IndexOf('\n', StringComparison.Ordinal) + 1);
        return written with { Text = written.Text.Insert(afterHeader, lines) };
    }
}
