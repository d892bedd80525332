using AccAssistant.Acc;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Records.Reports;

/// <summary>Snapshots in the database.</summary>
public class SnapshotStoreTests : IDisposable
{
    private static readonly ProjectId Other = new(Guid.NewGuid());
    private readonly FakeTimeProvider time = new(Make.At("2026-11-23T15:00:00Z"));
    private readonly ConversationScene scene = new();
    private readonly ServiceProvider services;

    public SnapshotStoreTests()
    {
        services = scene.Services().BuildServiceProvider();
        scene.Database().Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        services.Dispose();
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_a_day_the_first_visit_is_kept_and_the_last_pack_for_each_person_and_project_alone()
    {
        var store = Store();
        var visit = await KeepAsync(store, "ME", SnapshotKind.Visit);
        await KeepAsync(store, "ME", SnapshotKind.Visit);
        await KeepAsync(store, "ME", SnapshotKind.Pack);
        var pack = await KeepAsync(store, "ME", SnapshotKind.Pack);
        var theirs = await KeepAsync(store, "YOU", SnapshotKind.Visit);
        var elsewhere = await KeepAsync(store, "ME", SnapshotKind.Visit, Other);

        var mine = await store.ListAsync("ME", Make.ProjectId, Cancel);

        Assert.Equal([pack, visit], mine);
        Assert.Equal([elsewhere], await store.ListAsync("ME", Other, Cancel));
        Assert.Equal([1, 2, 3], await store.ReadAsync("ME", Make.ProjectId, visit.Id, Cancel));
        Assert.Null(await store.ReadAsync("ME", Make.ProjectId, theirs.Id, Cancel));
        Assert.Null(await store.ReadAsync("ME", Other, visit.Id, Cancel));
    }

    [Fact]
    public async Task What_is_older_than_the_setting_says_goes_and_nothing_else()
    {
        var store = Store(keepDays: 10);
        await KeepAsync(store, "ME", SnapshotKind.Visit);
        time.Advance(TimeSpan.FromDays(6));
        var kept = await KeepAsync(store, "ME", SnapshotKind.Visit);

        Assert.Equal(0, await store.SweepAsync(Cancel));
        time.Advance(TimeSpan.FromDays(5));
        Assert.Equal(1, await store.SweepAsync(Cancel));

        Assert.Equal([kept], await store.ListAsync("ME", Make.ProjectId, Cancel));
    }

    [Fact]
    public async Task With_nought_days_nothing_is_kept_and_what_was_goes()
    {
        await KeepAsync(Store(), "ME", SnapshotKind.Visit);
        time.Advance(TimeSpan.FromMinutes(1));
        var store = Store(keepDays: 0);

        Assert.False(store.KeepsAny);
        Assert.True(Store().KeepsAny);
        await KeepAsync(store, "YOU", SnapshotKind.Visit);

        Assert.Equal(1, await store.SweepAsync(Cancel));
        await using var database = scene.Database();
        Assert.False(await database.Snapshots.AnyAsync(Cancel));
    }

    private SnapshotStore Store(int keepDays = 90) =>
        new(services.GetRequiredService<IDbContextFactory<AppDbContext>>(), Options.Create(new ReportOptions { KeepDays = keepDays }), time);

    private async Task<TakenSnapshot> KeepAsync(SnapshotStore store, string user, SnapshotKind kind, ProjectId? project = null)
    {
        time.Advance(TimeSpan.FromMinutes(1));
        var taken = new TakenSnapshot(Guid.NewGuid(), kind, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), time.GetUtcNow());
        await store.KeepAsync(user, project ?? Make.ProjectId, taken, [1, 2, 3], Cancel);
        return taken;
    }
}
