using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Container;

/// <summary>The app as an image: everything it needs is in it, nothing else, and it starts from what is in it.</summary>
internal static class ContainerImage
{
    public const string Wanted =
        "acc-assistant:latest runs \"dotnet /app/AccAssistant.Web.dll\" in /app/ as user 1654 on 8080/tcp, with ASPNETCORE_HTTP_PORTS=8080 Storage__DataFolder=/home/app/data; "
        + "it lacks nothing and has nothing besides; started, it answers {\"status\":\"alive\"} and keeps data, data-keys at its user's";

    private static readonly string[] Binaries = [".dll", ".pdb", ".so", ".dylib", ".a"];

    private static readonly string[] Pages = ["app/wwwroot/build/app.js", "app/wwwroot/build/app.css", "app/wwwroot/service-worker.js", "app/wwwroot/app.webmanifest"];

    private static readonly string[] Hosted =
    [
        "app/AccAssistant.Web", "app/AccAssistant.Web.deps.json", "app/AccAssistant.Web.runtimeconfig.json", "app/AccAssistant.Web.staticwebassets.endpoints.json", "app/web.config",
        "app/AccAssistant.Sandbox", "app/AccAssistant.Sandbox.deps.json", "app/AccAssistant.Sandbox.runtimeconfig.json",
    ];

    public static async Task<string> SeeAsync()
    {
        using var image = await MadeImage.MakeAsync();
        var config = image.Config;
        var files = image.Files().ToList();
        var lacks = Pages.Except(files).Concat(Copied().Where(copy => !IsSame(copy.From, image.Here(copy.To))).Select(copy => copy.To));
        var besides = files.Except([.. Copied().Select(copy => copy.To), .. Hosted]).Where(file => !Binaries.Contains(Path.GetExtension(file)) && !file.StartsWith("app/wwwroot/", StringComparison.Ordinal));
        return $"{config.Tag} runs \"{string.Join(' ', config.Command)}\" in {config.Folder} as user {config.User} on {string.Join(", ", config.Ports)}, with {string.Join(' ', config.Settings)}; "
            + $"it lacks {Named(lacks)} and has {Named(besides)} besides; started, it {await StartedImage.SeeAsync(image)}";
    }

    /// <summary>What comes from the checkout as it is there: with nobody's secrets, and for no stage of its own.</summary>
    private static IEnumerable<(string From, string To)> Copied() =>
        Directory.EnumerateFiles(Repository.File("prompts"), "*.md").Select(prompt => (prompt, "app/prompts/" + Path.GetFileName(prompt)))
            .Append((Repository.File("appsettings.json"), "app/appsettings.json"));

    private static bool IsSame(string file, string other) => File.Exists(other) && File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    private static string Named(IEnumerable<string> files) => string.Join(", ", files.Order(StringComparer.Ordinal)) is { Length: > 0 } names ? names : "nothing";
}
