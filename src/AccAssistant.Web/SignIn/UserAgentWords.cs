using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.SignIn;

/// <summary>A browser's User-Agent header in plain words. Nothing of the header itself is ever part of them.</summary>
public static class UserAgentWords
{
    public static readonly string Unknown = Words.Known("A browser");

    private const string On = " on ";
    private const int Longest = 512;

    // Each names those below it too, for the sake of pages older than itself.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"),
        ("OPR/", "Opera"), ("OPT/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("CrOS", "Chromebook"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ];

    /// <summary>E.g. "Chrome on Windows"; at least <see cref="Unknown"/>.</summary>
    public static string Of(string? userAgent)
    {
        var header = userAgent is { Length: > Longest } ? userAgent[..Longest] : userAgent ?? "";
        var browser = Named(Browsers, header) ?? Unknown;
        return Named(Systems, header) is { } system ? browser + On + system : browser;
    }

    /// <summary>What <see cref="Of"/> gave, for a reader.</summary>
    public static string For(string name, Words words) => name.Split(On) is [var browser, var system]
        ? words["{0} on {1}", InWords(browser, words), system]
        : InWords(name, words);

    // The others are names of products.
    private static string InWords(string browser, Words words) => browser == Unknown ? words[Unknown] : browser;

    private static string? Named((string Mark, string Name)[] known, string header) =>
        Array.Find(known, one => header.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
