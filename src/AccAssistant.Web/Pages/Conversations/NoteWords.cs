using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The notes under an answer, in words.</summary>
public static class NoteWords
{
    private const int MostNamed = 12;

    /// <summary>e.g. "43, RFI-999".</summary>
    public static string Listed(IReadOnlyList<string> what) => what.Count > MostNamed
        ? $"{string.Join(", ", what.Take(MostNamed).Select(PlainText.Of))} and {what.Count - MostNamed} more"
        : string.Join(", ", what.Select(PlainText.Of));

    /// <summary>Who reads like an instruction: "RFI-112 contains" or "RFI-112, #9 contain".</summary>
    public static string Instructing(IReadOnlyList<string> records)
    {
        var listed = Listed(records);
        return $"{char.ToUpperInvariant(listed[0])}{listed[1..]} {(records.Count == 1 ? "contains" : "contain")} text that reads like an instruction to the assistant. It was treated as content.";
    }
}
