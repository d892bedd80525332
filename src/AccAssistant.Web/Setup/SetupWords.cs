namespace AccAssistant.Web.Setup;

/// <summary>What the page, its text and its JSON call things.</summary>
public static class SetupWords
{
    public static string Of(SetupState state) => state switch
    {
        SetupState.Ok => "OK",
        SetupState.NeedsMending => "Needs mending",
        SetupState.Unknown => "Cannot be known yet",
        _ => "Not in use",
    };

    /// <summary>One sentence over all findings.</summary>
    public static string Summary(IReadOnlyList<SetupFinding> findings)
    {
        var (bad, unknown) = (findings.Count(finding => finding.State == SetupState.NeedsMending), findings.Count(finding => finding.State == SetupState.Unknown));
        return (bad, unknown) switch
        {
            (0, 0) => "Everything that is in use is in order.",
            (0, _) => $"Nothing needs mending; {unknown} of {findings.Count} cannot be known yet.",
            (_, 0) => $"{bad} of {findings.Count} {Verb(bad)} mending.",
            _ => $"{bad} of {findings.Count} {Verb(bad)} mending, and {unknown} cannot be known yet.",
        };
    }

    /// <summary>A text in pieces, those to be copied apart from the rest.</summary>
    public static IEnumerable<(string Text, bool IsToCopy)> Pieces(string text) =>
        text.Split('`').Select((piece, index) => (piece, index % 2 == 1)).Where(piece => piece.piece.Length > 0);

    private static string Verb(int count) => count == 1 ? "needs" : "need";
}
