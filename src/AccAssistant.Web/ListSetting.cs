namespace AccAssistant.Web;

/// <summary>A setting that names several: a list, or one text with commas as an environment variable holds it. A form that is not understood would name none.</summary>
internal static class ListSetting
{
    private static readonly char[] Between = [',', ';', ' ', '\t', '\r', '\n'];

    public static IReadOnlyList<string> Read(IConfigurationSection setting) =>
    [
        .. setting.GetChildren().Select(child => child.Value).Append(setting.Value)
            .SelectMany(text => (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal),
    ];
}
