namespace AccAssistant.Sandbox.Acc;

internal static class RfiTerms
{
    /// <summary>Of both workflows.</summary>
    public static readonly IReadOnlyList<string> Statuses =
        ["draft", "submitted", "open", "answered", "rejected", "closed", "void", "openRev1", "openRev2", "answeredRev1", "answeredManager"];
}
