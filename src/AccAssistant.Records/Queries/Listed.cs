namespace AccAssistant.Records.Queries;

/// <summary>Names in a sentence, the first of them where there are many.</summary>
internal static class Listed
{
    /// <summary>How many of the allowed words a refusal names.</summary>
    public const int MostAllowed = 12;

    /// <summary>How many of those meant a note names.</summary>
    public const int MostMeant = 5;

    /// <summary>"Lobby; Roof and 3 more".</summary>
    public static string First(int most, IReadOnlyCollection<string> names) =>
        string.Join("; ", names.Take(most)) + (names.Count > most ? $" and {names.Count - most} more" : "");

    /// <summary>The same by the alphabet, for who has to find one.</summary>
    public static string Allowed(IEnumerable<string> names) => First(MostAllowed, names.Order(StringComparer.OrdinalIgnoreCase).ToArray());
}
