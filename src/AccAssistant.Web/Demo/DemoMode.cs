using AccAssistant.Conversations.Models;

namespace AccAssistant.Web.Demo;

/// <summary>Decides, before any service is built, which vendors are real and which the sandbox plays.</summary>
public static class DemoMode
{
    /// <summary>Reads settings only: no port, no file, no change.</summary>
    /// <param name="configuration">With the environment variables in it.</param>
    /// <exception cref="StartRefusedException">A credential is missing, half there, or a placeholder. The message names each key.</exception>
    public static RunMode Decide(IConfiguration configuration, bool isDevelopment)
    {
        var enabled = Enabled(configuration);
        var mayPretend = enabled ?? isDevelopment;
        var id = PlainVariables.Read(configuration, "Aps:ClientId");
        var secret = PlainVariables.Read(configuration, "Aps:ClientSecret");
        var key = PlainVariables.Read(configuration, "Llm:ApiKey");
        RefusePlaceholders(id, secret, key);

        var missing = new List<string>();
        var pretendAutodesk = id.Value.Length == 0 && mayPretend;
        if (!pretendAutodesk)
            missing.AddRange(new[] { id, secret }.Where(part => part.Value.Length == 0).Select(part => part.Name));

        // Someone who names an endpoint of their own means it; the scripted model must not quietly take its place.
        var ownEndpoint = HasOwnModelEndpoint(configuration);
        var pretendModel = key.Value.Length == 0 && mayPretend && !ownEndpoint;
        if (!pretendModel && key.Value.Length == 0)
            missing.Add(key.Name + (ownEndpoint ? $" – Llm:Endpoint is set to {configuration["Llm:Endpoint"]}; if it needs no key, set any text" : ""));

        return missing.Count == 0 ? new RunMode(pretendAutodesk, pretendModel) : throw Missing(missing, enabled, isDevelopment);
    }

    private static bool HasOwnModelEndpoint(IConfiguration configuration) =>
        configuration["Llm:Endpoint"]?.Trim().TrimEnd('/') is { Length: > 0 } endpoint
        && !endpoint.Equals(new LlmOptions().Endpoint, StringComparison.OrdinalIgnoreCase);

    private static bool? Enabled(IConfiguration configuration)
    {
        var text = configuration["Demo:Enabled"];
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return bool.TryParse(text.Trim(), out var enabled)
            ? enabled
            : throw new StartRefusedException($"Demo:Enabled is \"{text}\". It must be true, false, or left out.");
    }

    private static void RefusePlaceholders(params (string Value, string Name)[] credentials)
    {
        var examples = credentials.Where(credential => Placeholder.LooksLikeOne(credential.Value)).Select(credential => credential.Name).ToList();
        if (examples.Count > 0)
            throw new StartRefusedException(
                "ACC Assistant cannot start: these settings still hold an example instead of a real value:"
                + List(examples)
                + "Put the real value there, or remove the setting.");
    }

    private static StartRefusedException Missing(List<string> missing, bool? enabled, bool isDevelopment)
    {
        var demo = enabled == false
            ? "Demo data is switched off by Demo:Enabled = false."
            : isDevelopment ? "" : "To run on made-up demo data instead, set Demo:Enabled to true.";
        return new StartRefusedException(
            "ACC Assistant cannot start: these settings are missing:"
            + List(missing)
            + "Set them in the environment or with \"dotnet user-secrets\". "
            + demo);
    }

    private static string List(IEnumerable<string> names) =>
        Environment.NewLine + string.Concat(names.Select(name => "  " + name + Environment.NewLine));
}
