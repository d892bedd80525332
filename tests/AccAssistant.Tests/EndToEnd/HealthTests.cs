using System.Net;
using System.Text.Json;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What supervisors and load balancers are told.</summary>
public sealed class HealthTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_app_that_has_all_it_needs_is_alive_and_ready()
    {
        await using var app = await StartAsync();

        Assert.Equal((HttpStatusCode.OK, "alive", ""), await AskAsync(app, "/health/live"));
        Assert.Equal((HttpStatusCode.OK, "ready", ""), await AskAsync(app, "/health/ready"));
    }

    [Fact]
    public async Task A_vendor_that_is_away_is_named_and_the_app_stays_in_service()
    {
        await using var app = await StartAsync();
        app.SwitchModelOff();
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 503, Path = "/.well-known/*" });

        Assert.Equal((HttpStatusCode.OK, "ready, with parts missing", "autodesk model"), await AskAsync(app, "/health/ready"));
    }

    [Fact]
    public async Task Once_told_to_stop_it_is_alive_and_says_that_it_stops()
    {
        await using var app = await StartAsync();

        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "stopping", ""), await AskAsync(app, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "alive", ""), await AskAsync(app, "/health/live"));
    }

    [Fact]
    public async Task Without_its_database_it_is_alive_and_not_ready()
    {
        await using var app = await StartAsync();
        await using (var database = await app.OpenDatabaseAsync())
        {
            // As good as gone: what is asked of it fails.
            await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(database.Database, "ALTER TABLE sessions RENAME TO elsewhere", Cancellation);
        }

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready", "database"), await AskAsync(app, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "alive", ""), await AskAsync(app, "/health/live"));
    }

    private static async Task<AppFixture> StartAsync()
    {
        var app = new AppFixture();
        await app.InitializeAsync();
        return app;
    }

    private static async Task<(HttpStatusCode Status, string Word, string Missing)> AskAsync(AppFixture app, string path)
    {
        using var client = app.CreateAppClient();
        using var answer = await client.GetAsync(path, Cancellation);
        var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        var missing = body.TryGetProperty("missing", out var parts) ? parts.EnumerateArray().Select(part => part.GetString()) : [];
        return (answer.StatusCode, body.GetProperty("status").GetString()!, string.Join(' ', missing));
    }
}
