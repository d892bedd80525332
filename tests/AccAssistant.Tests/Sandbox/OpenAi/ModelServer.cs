using System.Net.Http.Headers;
using AccAssistant.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>The sandbox's model endpoint in memory, without pauses between words.</summary>
public sealed class ModelServer : IAsyncLifetime
{
    private readonly WebApplication app = SandboxHost.Build([], new SandboxOptions { ModelPaceMilliseconds = 0 }, builder =>
    {
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
    });

    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        Client = app.GetTestClient();
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sandbox-key");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
