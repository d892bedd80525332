using System.Text.Json;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.Acc;
using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Sandbox.Acc;

/// <summary>The data endpoints alone, in memory; the header <c>Person</c> stands in for a checked token.</summary>
public sealed class SandboxData : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly WebApplication app;

    private SandboxData(WebApplication app, FakeTimeProvider clock) => (this.app, Clock) = (app, clock);

    public FakeTimeProvider Clock { get; }

    public SandboxWorld World => app.Services.GetRequiredService<SandboxWorld>();

    public static async Task<SandboxData> StartAsync(SandboxOptions? options = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 15, 10, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(options ?? new SandboxOptions { Today = Today }).AddSingleton<TimeProvider>(clock).AddSandboxAcc();
        var app = builder.Build();
        app.Use((http, next) =>
        {
            BearerPerson.Set(http, http.Request.Headers["Person"].ToString());
            return next(http);
        });
        app.MapSandboxAcc();
        await app.StartAsync();
        return new SandboxData(app, clock);
    }

    public HttpClient As(SandboxPerson person)
    {
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Add("Person", person.AutodeskId);
        return client;
    }

    public HttpClient Nobody() => app.GetTestClient();

    public async Task<JsonElement> GetAsync(string path, SandboxPerson? person = null)
    {
        using var client = As(person ?? SandboxPeople.Dana);
        return JsonDocument.Parse(await client.GetStringAsync(path, TestContext.Current.CancellationToken)).RootElement;
    }

    public async Task<int> StatusAsync(string path, SandboxPerson? person = null)
    {
        using var client = As(person ?? SandboxPeople.Dana);
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    public async Task<(int Status, JsonElement Body)> SearchAsync(string project, string body, SandboxPerson? person = null)
    {
        using var client = As(person ?? SandboxPeople.Dana);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync($"/construction/rfis/v3/projects/{project}/search:rfis", content, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
