using AccAssistant.Acc.Http;
using AccAssistant.Tests.Browser;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Promises;

/// <summary>The account in which everything is named by a hostile text, for a real browser, and a model that writes what it is told.</summary>
public sealed class HostileSite : IAsyncDisposable
{
    private WorldOnDisk? world;
    private RunningApp? app;

    internal ModelTraffic Model { get; } = new();

    /// <summary>Started when the first test asks for it: a machine without a browser needs none.</summary>
    internal async Task<RunningApp> StartAsync() => app ??= await RunningApp.StartAsync(
        builder => builder.Services.AddSingleton<OutboundHandler>(() => Model.Before(Outbound.Create())),
        $"--Sandbox:World={(world ??= HostileWorld.Write()).Folder}");

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        world?.Dispose();
    }
}
