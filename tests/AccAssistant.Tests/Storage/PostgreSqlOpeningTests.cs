using AccAssistant.Storage;
using AccAssistant.Storage.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AccAssistant.Tests.Storage;

/// <summary>What happens to a PostgreSQL database when instances of the app start.</summary>
public sealed class PostgreSqlOpeningTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Instances_that_start_together_bring_an_empty_database_to_the_current_version_once()
    {
        var name = $"empty_{Guid.NewGuid():N}";
        PostgreSqlForTests.Server.CreateDatabase(name);
        var instances = Enumerable.Range(0, 4).Select(_ => Services(PostgreSqlForTests.Server.ConnectionTo(name))).ToList();

        await Task.WhenAll(instances.Select(instance => Task.Run(() => instance.OpenStorageAsync(Cancel), Cancel)));

        await using var database = await instances[0].GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Cancel);
        Assert.Empty(await database.Database.GetPendingMigrationsAsync(Cancel));
        Assert.NotEmpty(await database.Database.GetAppliedMigrationsAsync(Cancel));
        Assert.Equal(0, await database.Turns.CountAsync(Cancel));
        foreach (var instance in instances)
            await instance.DisposeAsync();
    }

    [Fact]
    public async Task Who_comes_while_another_changes_the_tables_waits_longer_than_a_question_may()
    {
        var name = $"busy_{Guid.NewGuid():N}";
        PostgreSqlForTests.Server.CreateDatabase(name);
        await using var services = Services(PostgreSqlForTests.Server.ConnectionTo(name) + ";Command Timeout=1");
        await using var other = new NpgsqlConnection(PostgreSqlForTests.Server.ConnectionTo(name));
        await other.OpenAsync(Cancel);
        await RunAsync(other, $"SELECT pg_advisory_lock({PostgreSqlOpening.MigrationLock})");

        var opening = Task.Run(() => services.OpenStorageAsync(Cancel), Cancel);
        await RunAsync(other, "SELECT pg_sleep(1.5)");
        Assert.False(opening.IsCompleted);
        await RunAsync(other, $"SELECT pg_advisory_unlock({PostgreSqlOpening.MigrationLock})");
        await opening;

        await using var database = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Cancel);
        Assert.Null(database.Database.GetCommandTimeout());
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named_with_the_setting()
    {
        var refusal = await RefusedAsync(PostgreSqlForTests.Server.ConnectionTo("nowhere"));

        Assert.Contains("3D000", refusal, StringComparison.Ordinal);
        Assert.Contains("Storage:ConnectionString", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_the_setting_and_its_password_is_not()
    {
        var refusal = await RefusedAsync("Host=127.0.0.1;Port=1;Database=acc;Username=acc;Password=open-sesame");

        Assert.Contains("PostgreSQL cannot be reached", refusal, StringComparison.Ordinal);
        Assert.Contains("Storage:ConnectionString", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("open-sesame", refusal, StringComparison.Ordinal);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Words of these tests alone.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private static async Task<string> RefusedAsync(string connection)
    {
        await using var services = Services(connection);
        return (await Assert.ThrowsAsync<DatabaseRefusedException>(() => services.OpenStorageAsync(Cancel))).Message;
    }

    private static ServiceProvider Services(string connection)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = "PostgreSql",
            ["Storage:ConnectionString"] = connection + ";Pooling=false",
        }).Build();
        return new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddStorage(settings, "acc", isShared: true).BuildServiceProvider();
    }
}
