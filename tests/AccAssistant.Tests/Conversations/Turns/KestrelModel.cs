using System.Collections.Concurrent;
using AccAssistant.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>The pretend model behind a real socket, telling what it notices of its reader.</summary>
internal sealed class KestrelModel : IAsyncDisposable, IStartupFilter
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> connections = new();
    private readonly WebApplication app;

    private KestrelModel(int pace) => app = SandboxHost.Build([], new SandboxOptions { Url = "http://127.0.0.1:0", ModelPaceMilliseconds = pace, SlowPaceMilliseconds = pace }, builder =>
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStartupFilter>(this);
    });

    public string Endpoint => app.Urls.Single() + "/v1";

    /// <summary>The connection each request came over, in order.</summary>
    public IReadOnlyCollection<string> Connections => connections;

    /// <summary>A request has arrived.</summary>
    public Task Asked => asked.Task;

    /// <summary>The reader closed the connection: no answer that is asked for here ends by itself.</summary>
    public Task Left => left.Task;

    public static async Task<KestrelModel> StartAsync(int pace)
    {
        var model = new KestrelModel(pace);
        await model.app.StartAsync(TestContext.Current.CancellationToken);
        return model;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
    {
        builder.Use(async (http, answer) =>
        {
            connections.Enqueue(http.Connection.Id);
            asked.TrySetResult();
            try
            {
                await answer(http);
            }
            finally
            {
                // A failed write may tell of it before the request is marked as aborted.
                left.TrySetResult();
            }
        });
        next(builder);
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
