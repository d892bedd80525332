using AccAssistant.Storage;
using AccAssistant.Storage.PostgreSql;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.Storage;

/// <summary>A database of the tests' own PostgreSQL server, made by the migrations.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private readonly string name = PostgreSqlForTests.Take();
    private bool isSpoilt;

    public string ConnectionString => PostgreSqlForTests.Server.ConnectionTo(name);

    /// <summary>The same, as PostgreSQL's own programs have it.</summary>
    public string Keywords => $"host=127.0.0.1 port={PostgreSqlForTests.Server.Port} dbname={name} user={PostgreSqlServer.User}";

    /// <summary>One of PostgreSQL's own programs.</summary>
    public static void RunProgram(string program, params string[] arguments) => PostgreSqlForTests.Server.RunProgram(program, arguments);

    public override AppDbContext CreateDbContext() => Open("");

    /// <summary>Nobody takes it after this: what is done to it may leave it without its tables.</summary>
    public void Spoil() => isSpoilt = true;

    public override void FillUp()
    {
        isSpoilt = true;
        using var database = CreateDbContext();
        // Disks are not for tests to fill; what the server says then is this.
        database.Database.ExecuteSqlRaw(
            """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON turns EXECUTE FUNCTION refuse();
            """);
    }

    public override void Dispose()
    {
        if (!isSpoilt)
            PostgreSqlForTests.Give(name);
        base.Dispose();
    }

    protected override AppDbContext CreateImpatient() => Open(";Command Timeout=1");

    private PostgreSqlContext Open(string more) =>
        new((DbContextOptions<PostgreSqlContext>)new DbContextOptionsBuilder<PostgreSqlContext>().UsePostgreSql(ConnectionString + more).Options);
}
