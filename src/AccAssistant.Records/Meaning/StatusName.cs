namespace AccAssistant.Records.Meaning;

/// <param name="Wire">As Autodesk's API spells it.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Standing">Null where another member of the record decides.</param>
internal sealed record StatusName(string Wire, string Name, Standing? Standing, params string[] AlsoCalled)
{
    /// <summary>Whether somebody who says <paramref name="word"/> means this status.</summary>
    public bool IsCalled(string word) =>
        Same(Name, word) || Same(Wire, word) || AlsoCalled.Any(other => Same(other, word));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
