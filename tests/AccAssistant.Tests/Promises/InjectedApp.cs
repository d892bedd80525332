using System.Collections.Concurrent;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>The app over records that give orders, with a model that obeys them; every request that leaves is written down.</summary>
public sealed class InjectedApp : AppFixture
{
    private readonly ConcurrentQueue<(string Method, Uri Address, string? Bearer)> sent = new();
    private readonly WorldOnDisk world;

    public InjectedApp()
        : this(InjectedWorld.Write())
    {
    }

    private InjectedApp(WorldOnDisk world)
        : base(options => options.World = world.Folder, "--Llm:Preset=Developer") => this.world = world;

    /// <summary>What went out to Autodesk, or would have gone elsewhere; the model's own are not among them.</summary>
    internal IReadOnlyCollection<(string Method, Uri Address, string? Bearer)> Sent => sent;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        world.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => new ObedientModel(new Recorder(sent, toSandbox));

    private sealed class Recorder(ConcurrentQueue<(string Method, Uri Address, string? Bearer)> sent, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sent.Enqueue((request.Method.Method, request.RequestUri!, request.Headers.Authorization?.Parameter));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
