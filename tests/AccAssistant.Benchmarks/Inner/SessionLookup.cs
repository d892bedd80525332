using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;
using AccAssistant.Storage;
using AccAssistant.Web.SignIn;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Benchmarks.Inner;

#pragma warning disable CA1001 // What is set up is cleaned up as BenchmarkDotNet does it.
/// <summary>What every call of a browser asks first: whether its session is still alive.</summary>
public class SessionLookup
{
    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-sessions-").FullName;
    private ServiceProvider services = null!;
    private Sessions sessions = null!;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:DataFolder", folder), new("Aps:ClientId", "app"), new("Aps:ClientSecret", "hush")]).Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddStorage(configuration, "sessions.db")
            .AddAcc(configuration).AddTokens()
            .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
            .AddSingleton<Sessions>()
            .BuildServiceProvider();
        await services.OpenStorageAsync();
        await using var database = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        var now = DateTimeOffset.UtcNow;
        for (var number = 0; number < 1_000; number++)
            database.Sessions.Add(new SessionRow { Id = $"session-{number}", UserId = $"user-{number}", UserName = "Somebody", SealedTokens = "", AccessTokenExpiresAt = now.AddHours(1), CreatedAt = now, LastSeenAt = now });
        await database.SaveChangesAsync();
        sessions = services.GetRequiredService<Sessions>();
    }

    [GlobalCleanup]
    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(Description = "A session of 1,000 looked up")]
    public async Task<bool> Alive() => await sessions.IsAliveAsync("session-500") ? true : throw new InvalidOperationException("The session is not there.");
}
