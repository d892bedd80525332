using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Audit;

/// <summary>Finding events again, and their end.</summary>
public class AuditReaderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);
    private static readonly Guid Project = Guid.NewGuid();

    private readonly AuditScene scene = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Thousands_are_read_page_by_page_each_once_the_newest_first()
    {
        await scene.AddAsync(Enumerable.Range(1, 2_345).Select(number => Event(AuditKind.Asked, "DANA1", rows: number)));
        var seen = new List<int>();
        long? before = null;

        while (await scene.Reader.PageAsync(new AuditFilter(), before, 50, Cancellation) is { Count: > 0 } page)
        {
            // What happens meanwhile moves nothing.
            await scene.AddAsync([Event(AuditKind.SignedIn, "PRIYA1", rows: null)]);
            Assert.True(page.Count <= 50);
            seen.AddRange(page.Select(record => record.Row.Rows ?? 0));
            before = page[^1].Row.Id;
        }

        Assert.Equal(Enumerable.Range(1, 2_345).Reverse(), seen);
        var all = await scene.Reader.AllAsync(new AuditFilter(Kind: AuditKind.Asked), Cancellation).Select(record => record.Row.Rows!.Value).ToListAsync(Cancellation);
        Assert.Equal(seen, all);
    }

    [Fact]
    public async Task Events_are_found_by_person_project_kind_and_day()
    {
        await scene.AddAsync(
            [
                Event(AuditKind.Asked, "DANA1", rows: 1, project: Project),
                Event(AuditKind.Asked, "JOSE1", rows: 2),
                Event(AuditKind.LookedUp, "DANA1", rows: 3, at: Now.AddDays(-2)),
                Event(AuditKind.SignInRefused, null, rows: 4),
            ],
            new AuditPersonRow { UserId = "DANA1", Name = "Dana Kowalski" },
            new AuditPersonRow { UserId = "JOSE1", Name = "José Álvarez" });

        Assert.Equal([3, 1], await FindAsync(new AuditFilter(Person: "DANA1")));
        Assert.Equal([2], await FindAsync(new AuditFilter(Person: "jose alv")));
        Assert.Empty(await FindAsync(new AuditFilter(Person: "%")));
        Assert.Equal([1], await FindAsync(new AuditFilter(Project: Project)));
        Assert.Equal([2, 1], await FindAsync(new AuditFilter(Kind: AuditKind.Asked)));
        Assert.Equal([4, 2, 1], await FindAsync(new AuditFilter(From: Now)));
        Assert.Equal([3], await FindAsync(new AuditFilter(Before: Now)));
        Assert.Equal([1], await FindAsync(new AuditFilter("kowalski", Project, AuditKind.Asked, Now, Now.AddDays(1))));
        var newest = (await scene.Reader.PageAsync(new AuditFilter(), null, 4, Cancellation)).Select(record => record.Name);
        Assert.Equal([null, "Dana Kowalski", "José Álvarez", "Dana Kowalski"], newest);
    }

    [Fact]
    public async Task What_is_older_than_the_setting_says_goes_and_with_the_last_event_the_name()
    {
        await scene.AddAsync(
            [Event(AuditKind.Asked, "DANA1", rows: 1, at: Now.AddDays(-31)), Event(AuditKind.Asked, "PRIYA1", rows: 2, at: Now.AddDays(-31)), Event(AuditKind.Asked, "DANA1", rows: 3, at: Now.AddDays(-29))],
            new AuditPersonRow { UserId = "DANA1", Name = "Dana" },
            new AuditPersonRow { UserId = "PRIYA1", Name = "Priya" });
        var retention = new AuditRetention(scene, Options.Create(new AuditOptions { KeepDays = 30 }), new FakeTimeProvider(Now));

        Assert.Equal(2, await retention.SweepAsync(Cancellation));
        Assert.Equal(0, await retention.SweepAsync(Cancellation));

        Assert.Equal([3], (await scene.RowsAsync()).Select(row => row.Rows));
        Assert.Equal(["DANA1 Dana"], await scene.PeopleAsync());
    }

    [Fact]
    public async Task A_shortened_time_is_caught_up_with_a_stretch_at_a_time()
    {
        await scene.AddAsync(Enumerable.Range(1, AuditRetention.AtOnce + 10).Select(number => Event(AuditKind.Asked, "DANA1", rows: number, at: Now.AddDays(-40))));
        var retention = new AuditRetention(scene, Options.Create(new AuditOptions { KeepDays = 30 }), new FakeTimeProvider(Now));

        Assert.Equal((int[])[AuditRetention.AtOnce, 10, 0], (int[])[await retention.SweepAsync(Cancellation), await retention.SweepAsync(Cancellation), await retention.SweepAsync(Cancellation)]);
    }

    private async Task<IEnumerable<int>> FindAsync(AuditFilter filter) =>
        (await scene.Reader.PageAsync(filter, null, 10, Cancellation)).Select(record => record.Row.Rows!.Value);

    private static AuditRow Event(AuditKind kind, string? userId, int? rows, Guid? project = null, DateTimeOffset? at = null) =>
        new() { At = at ?? Now, Kind = kind, UserId = userId, Rows = rows, ProjectId = project };
}
