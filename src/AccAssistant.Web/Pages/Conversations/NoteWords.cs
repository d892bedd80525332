using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The notes under an answer, in words.</summary>
public static class NoteWords
{
    private const int MostNamed = 12;

    /// <summary>e.g. "43, RFI-999".</summary>
    public static string Listed(IReadOnlyList<string> what, Words words) => what.Count > MostNamed
        ? words["{0} and {1} more", string.Join(", ", what.Take(MostNamed).Select(PlainText.Of)), what.Count - MostNamed]
        : string.Join(", ", what.Select(PlainText.Of));

    /// <summary>Who reads like an instruction: "RFI-112 contains" or "RFI-112, #9 contain".</summary>
    public static string Instructing(IReadOnlyList<string> records, Words words)
    {
        var listed = Listed(records, words);
        return words.Of(
            records.Count,
            "{1} contains text that reads like an instruction to the assistant. It was treated as content.",
            "{1} contain text that reads like an instruction to the assistant. It was treated as content.",
            char.ToUpperInvariant(listed[0]) + listed[1..]);
    }
}
