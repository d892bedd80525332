using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Support;

/// <summary>Stands where an operator's collector would, and keeps what it is sent as it came over the wire: words in it are readable.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Body)> received = new();
    private readonly WebApplication app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
        });
    }

    /// <summary>The settings that send an app's telemetry here, and lose none of it.</summary>
    public string[] Settings =>
    [
        $"--OTEL_EXPORTER_OTLP_ENDPOINT={app.Urls.Single()}",
        "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
        "--OTEL_BLRP_MAX_QUEUE_SIZE=1000000",
        "--OTEL_BSP_MAX_QUEUE_SIZE=1000000",
    ];

    public IReadOnlyList<string> Logs => Of("/v1/logs");

    public IReadOnlyList<string> Spans => Of("/v1/traces");

    public IReadOnlyList<string> Metrics => Of("/v1/metrics");

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver.app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private List<string> Of(string path) => [.. received.Where(one => one.Path == path).Select(one => one.Body)];
}
