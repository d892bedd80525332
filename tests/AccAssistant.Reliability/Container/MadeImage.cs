using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Container;

/// <summary>The app's image as an operator makes it, opened: what it says of itself, and the files it lays over its base.</summary>
internal sealed class MadeImage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-image-").FullName;

    public ImageConfig Config { get; private set; } = null!;

    public static async Task<MadeImage> MakeAsync()
    {
        var image = new MadeImage();
        try
        {
            await using (var registry = await BaseRegistry.StartAsync())
                await image.PublishAsync(registry.Image);
            image.Open();
            return image;
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    /// <summary>Where on this machine that lies which the image has there.</summary>
    public string Here(string path) => Path.Join(folder, "root", path);

    /// <summary>What the image lays over its base, with slashes and without the first.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Here("/"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Here("/"), file).Replace(Path.DirectorySeparatorChar, '/'));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string In(string name) => Path.Combine(folder, name);

    private Task PublishAsync(string baseImage) => Publishing.RunAsync(
        "src/AccAssistant.Web",
        ["/t:PublishContainer", "--disable-build-servers", $"-p:ContainerBaseImage={baseImage}", $"-p:ContainerArchiveOutputPath={In("image.tar")}", $"-p:PublishDir={In("published")}/"],
        // The SDK keeps the layers it has seen there.
        temporary: Directory.CreateDirectory(In("scratch")).FullName);

    private void Open()
    {
        TarFile.ExtractToDirectory(In("image.tar"), Directory.CreateDirectory(In("archive")).FullName, overwriteFiles: false);
        using var manifest = JsonDocument.Parse(File.ReadAllText(In("archive/manifest.json")));
        Config = ImageConfig.Parse(File.ReadAllText(In("archive/" + Texts(manifest, "Config").Single())), Texts(manifest, "RepoTags"));
        using var layer = new GZipStream(File.OpenRead(In("archive/" + Texts(manifest, "Layers").Last())), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(layer, Directory.CreateDirectory(Here("/")).FullName, overwriteFiles: false);
    }

    private static List<string> Texts(JsonDocument manifest, string name) =>
        manifest.RootElement[0].GetProperty(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [manifest.RootElement[0].GetProperty(name).GetString()!];
}
