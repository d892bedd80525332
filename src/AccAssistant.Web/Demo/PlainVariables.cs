namespace AccAssistant.Web.Demo;

/// <summary>The names vendors' own guides use for credentials, accepted beside ours. Ours win where both are set.</summary>
public static class PlainVariables
{
    public static IReadOnlyList<(string Key, string Variable)> All { get; } =
    [
        ("Aps:ClientId", "APS_CLIENT_ID"),
        ("Aps:ClientSecret", "APS_CLIENT_SECRET"),
        ("Llm:ApiKey", "GROQ_API_KEY"),
    ];

    /// <summary>What to add to the configuration so that only our own keys need to be read, and without the line end that comes along when a secret is pasted or mounted as a file.</summary>
    public static Dictionary<string, string?> Overrides(IConfiguration configuration) =>
        All.ToDictionary(pair => pair.Key, pair => (string?)Read(configuration, pair.Key).Value);

    /// <summary>A credential's value, trimmed, and the name it goes by in messages.</summary>
    public static (string Value, string Name) Read(IConfiguration configuration, string key)
    {
        var variable = All.Single(pair => pair.Key == key).Variable;
        var value = string.IsNullOrWhiteSpace(configuration[key]) ? configuration[variable] : configuration[key];
        return ((value ?? "").Trim(), $"{key} (or the environment variable {variable})");
    }
}
