using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>How the pages look. The values of its colours are the style sheet's; here is what a browser must know before it reads that.</summary>
/// <param name="Id">What the style sheet goes by.</param>
/// <param name="Name">English, as the resources have it.</param>
/// <param name="Light">The surface in a light window; null where the theme has none.</param>
/// <param name="Dark">The surface in a dark window; null where the theme has none.</param>
public sealed record Theme(string Id, string Name, string? Light, string? Dark)
{
    public static readonly Theme System = new("system", Words.Known("As this device"), "#FAF9F6", "#171715");

    /// <summary>High contrast is light or dark as the device is.</summary>
    public static readonly IReadOnlyList<Theme> All =
    [
        System,
        new("light", Words.Known("Light"), "#FAF9F6", null),
        new("dark", Words.Known("Dark"), null, "#171715"),
        new("contrast", Words.Known("High contrast"), "#FFFFFF", "#000000"),
    ];

    public string ColorScheme => (Light, Dark) switch
    {
        (_, null) => "light",
        (null, _) => "dark",
        _ => "light dark",
    };
}
