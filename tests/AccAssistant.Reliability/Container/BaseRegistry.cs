using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Reliability.Container;

/// <summary>A registry of this machine that holds one image: as much of Microsoft's base as the SDK asks for, over a single empty folder.</summary>
internal sealed class BaseRegistry : IAsyncDisposable
{
    private const string ManifestType = "application/vnd.docker.distribution.manifest.v2+json";

    private readonly WebApplication app;
    private readonly int port = Ports.Free();

    private BaseRegistry()
    {
        var tar = Tar();
        var layer = Gzip(tar);
        var config = JsonSerializer.SerializeToUtf8Bytes(new { architecture = "amd64", os = "linux", config = new { Env = Settings }, rootfs = new { type = "layers", diff_ids = new[] { Digest(tar) } } });
        var manifest = JsonSerializer.SerializeToUtf8Bytes(new
        {
            schemaVersion = 2,
            mediaType = ManifestType,
            config = new { mediaType = "application/vnd.docker.container.image.v1+json", digest = Digest(config), size = config.Length },
            layers = new[] { new { mediaType = "application/vnd.docker.image.rootfs.diff.tar.gzip", digest = Digest(layer), size = layer.Length } },
        });
        var blobs = new[] { config, layer }.ToDictionary(Digest);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // By its name and not by its address, without which the SDK insists on https.
        builder.WebHost.UseUrls($"http://localhost:{port}");
        app = builder.Build();
        app.MapGet("/v2/base/manifests/{reference}", () => Results.Bytes(manifest, ManifestType));
        app.MapGet("/v2/base/blobs/{digest}", (string digest) => blobs.TryGetValue(digest, out var blob) ? Results.Bytes(blob) : Results.NotFound());
    }

    /// <summary>What an engine sets for the base already. The user is the one of Microsoft's images.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["PATH=/usr/bin:/bin", "APP_UID=1654"];

    public string Image => $"localhost:{port}/base:10.0";

    public static async Task<BaseRegistry> StartAsync()
    {
        var registry = new BaseRegistry();
        await registry.app.StartAsync();
        return registry;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static byte[] Tar()
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, leaveOpen: true))
            writer.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "home/"));
        return tar.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return zipped.ToArray();
    }

    private static string Digest(byte[] content) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content));
}
