using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Setup;

/// <summary>What the page, its text and its JSON call things.</summary>
public static class SetupWords
{
    public static string Of(SetupState state, Words words) => state switch
    {
        SetupState.Ok => words["OK"],
        SetupState.NeedsMending => words["Needs mending"],
        SetupState.Unknown => words["Cannot be known yet"],
        _ => words["Not in use"],
    };

    /// <summary>One sentence over all findings.</summary>
    public static string Summary(IReadOnlyList<SetupFinding> findings, Words words)
    {
        var (bad, unknown) = (findings.Count(finding => finding.State == SetupState.NeedsMending), findings.Count(finding => finding.State == SetupState.Unknown));
        return (bad, unknown) switch
        {
            (0, 0) => words["Everything that is in use is in order."],
            (0, _) => words["Nothing needs mending; {0} of {1} cannot be known yet.", unknown, findings.Count],
            (_, 0) => words.Of(bad, "1 of {1} needs mending.", "{0} of {1} need mending.", findings.Count),
            _ => words.Of(bad, "1 of {1} needs mending, and {2} cannot be known yet.", "{0} of {1} need mending, and {2} cannot be known yet.", findings.Count, unknown),
        };
    }

    /// <summary>A text in pieces, those to be copied apart from the rest.</summary>
    public static IEnumerable<(string Text, bool IsToCopy)> Pieces(string text) =>
        text.Split('`').Select((piece, index) => (piece, index % 2 == 1)).Where(piece => piece.piece.Length > 0);
}
