using System.Collections.Concurrent;
using AccAssistant.Storage.PostgreSql;
using AccAssistant.Tests.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(PostgreSqlForTests))]

namespace AccAssistant.Tests.Storage;

/// <summary>One server for all tests that want one, started by the first of them. Where there is none such tests are skipped, unless they must run.</summary>
public sealed class PostgreSqlForTests : IDisposable
{
    public const string Required = "ACC_ASSISTANT_REQUIRE_POSTGRESQL";

    /// <summary>A database at the current version, to copy.</summary>
    private const string Migrated = "migrated";

    private static readonly Lazy<PostgreSqlServer> Started = new(Start);
    private static readonly ConcurrentBag<string> Used = [];

    public static PostgreSqlServer Server
    {
        get
        {
            Assert.SkipWhen(PostgreSqlServer.Programs is null && Environment.GetEnvironmentVariable(Required) is not "1", PostgreSqlServer.Missing);
            return Started.Value;
        }
    }

    /// <summary>The name of an empty database at the current version that nobody else has.</summary>
    public static string Take()
    {
        var server = Server;
        if (Used.TryTake(out var used))
        {
            server.Execute(used, "TRUNCATE audit, audit_people, conversations, keys, recent_projects, saved, sessions, snapshots, token_use, turn_texts, turns RESTART IDENTITY");
            return used;
        }

        var name = $"acc_{Guid.NewGuid():N}";
        server.CreateDatabase(name, Migrated);
        return name;
    }

    /// <summary>Whoever takes it next finds it emptied: that is sooner done than a new one.</summary>
    public static void Give(string name) => Used.Add(name);

    public void Dispose()
    {
        if (Started.IsValueCreated)
            Started.Value.Dispose();
    }

    private static PostgreSqlServer Start()
    {
        var server = PostgreSqlServer.Start();
        server.CreateDatabase(Migrated);
        using var database = new PostgreSqlContext(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(server.ConnectionTo(Migrated) + ";Pooling=false").Options);
        database.Database.Migrate();
        return server;
    }
}
