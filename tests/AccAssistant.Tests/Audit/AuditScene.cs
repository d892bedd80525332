using AccAssistant.Storage.Audit;
using AccAssistant.Storage;
using AccAssistant.Tests.Acc.Tokens;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Audit;

/// <summary>A trail, its writer and a database that can be out of order.</summary>
internal sealed class AuditScene : IDbContextFactory<AppDbContext>, IDisposable
{
    private readonly TestDatabase database;
    private int failures;

    public AuditScene()
        : this(TestDatabase.New())
    {
    }

    private AuditScene(TestDatabase database)
    {
        this.database = database;
        var time = new BriskTime();
        Trail = new AuditTrail(time);
        Writer = new AuditWriter(Trail, this, time, new LoggerFactory([Logs]).CreateLogger<AuditWriter>());
        Reader = new AuditReader(database);
    }

    public RememberingLoggers Logs { get; } = new();

    public AuditTrail Trail { get; }

    public AuditWriter Writer { get; }

    public AuditReader Reader { get; }

    /// <summary>How often the database was asked for.</summary>
    public int Opened { get; private set; }

    /// <summary>Another instance over the same database, which this one outlives.</summary>
    public AuditScene Beside() => new(database);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The next so many times there is no database.</summary>
    public void Fail(int times) => failures = times;

    public AppDbContext CreateDbContext()
    {
        Opened++;
        return failures-- > 0 ? throw new IOException("The disk is full.") : database.CreateDbContext();
    }

    /// <summary>In their order.</summary>
    public async Task<List<AuditRow>> RowsAsync()
    {
        await using var open = database.CreateDbContext();
        return await open.Audit.AsNoTracking().OrderBy(row => row.Id).ToListAsync(Cancellation);
    }

    public async Task AddAsync(IEnumerable<AuditRow> rows, params IEnumerable<AuditPersonRow> people)
    {
        await using var open = database.CreateDbContext();
        foreach (var row in rows)
            open.Audit.Add(row);
        open.AuditPeople.AddRange(people);
        await open.SaveChangesAsync(Cancellation);
    }

    public async Task<List<string>> PeopleAsync()
    {
        await using var open = database.CreateDbContext();
        return await open.AuditPeople.Select(person => person.UserId + " " + person.Name).ToListAsync(Cancellation);
    }

    public void Dispose()
    {
        Writer.Dispose();
        database.Dispose();
    }
}
