using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Storage;
using AccAssistant.Web;
using AccAssistant.Web.Cluster;
using AccAssistant.Web.Operators.Day;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Web.Operators.Day;

/// <summary>The figures of a day, from rows whose sums are known.</summary>
public class DayReaderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 30, 0, TimeSpan.Zero);
    private static readonly OperatorDay Chicago = OperatorDay.Of(Now, "America/Chicago");

    private readonly TestDatabase databases = TestDatabase.New();
    private readonly FakeTimeProvider time = new(Now);
    private readonly RememberingLoggers logs = new();
    private readonly LoggerFactory loggers;
    private readonly Dictionary<string, RequestQuota> quotas = [];

    public DayReaderTests() => loggers = new LoggerFactory([logs]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        loggers.Dispose();
        databases.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_day_of_two_people_is_told_in_figures()
    {
        await using (var database = databases.CreateDbContext())
        {
            database.AddRange(Session("s1", "DANA1", Now.AddHours(-1)), Session("s2", "DANA1", Now.AddMinutes(-5)), Session("s3", "PRIYA1", Chicago.Begins), Session("s4", "TOMAS1", Chicago.Begins.AddTicks(-1)));
            database.AuditPeople.AddRange(new AuditPersonRow { UserId = "DANA1", Name = "Dana Kowalski" }, new AuditPersonRow { UserId = "RAFAEL1", Name = "Rafael Ortiz" });
            database.Conversations.AddRange(
                Conversation("DANA1", null, Turn(TurnStatus.Completed, Chicago.Begins, 3, tokens: 900), Turn(TurnStatus.Failed, Now.AddHours(-2), 70, "ModelLimited", 0), Turn(TurnStatus.Failed, Now.AddHours(-2), 2, "ModelLimited"), Turn(TurnStatus.Failed, Now.AddHours(-1), 1), Turn(TurnStatus.Cancelled, Now.AddHours(-1), 5)),
                Conversation("RAFAEL1", Now.AddMinutes(-30), Turn(TurnStatus.Interrupted, Now.AddHours(-3), 16), Turn(TurnStatus.Running, Now, null)),
                Conversation("DANA1", null, Turn(TurnStatus.Completed, Chicago.Begins.AddTicks(-1), 170)));
            database.TokenUse.AddRange(Use(0, "DANA1", "big", 1_000, 200, 50), Use(0, "DANA1", "small", 10, 0, 5), Use(0, "PRIYA1", "big", 5_000, 0, 500), Use(-1, "PRIYA1", "big", 9_999, 0, 9_999));
            database.Audit.AddRange(Limit("DANA1", "open windows", Now), Limit("DANA1", "tokens a day", Now), Limit("PRIYA1", "tokens a day", Chicago.Begins), Limit("PRIYA1", "tokens a day", Now), Limit("DANA1", "open windows", Chicago.Begins.AddTicks(-1)));
            database.Audit.Add(new AuditRow { At = Now, Kind = AuditKind.Asked, UserId = "DANA1", About = "tokens a day" });
            await database.SaveChangesAsync(Cancel);
        }

        await QuotaFor(QuotaFamilies.Rfis).ReserveAsync("DANA1", false);
        await QuotaFor(QuotaFamilies.Issues).PauseAsync(TimeSpan.FromSeconds(30));

        var report = await Reader().ReadAsync(Chicago, Cancel);

        Assert.Equal(
            [new ActivePerson("DANA1", "Dana Kowalski", 5, Now.AddMinutes(-5)), new ActivePerson("RAFAEL1", "Rafael Ortiz", 2, null), new ActivePerson("PRIYA1", "PRIYA1", 0, Chicago.Begins)],
            report.People.Value!);
        var turns = report.Turns.Value!;
        Assert.Equal([1, 3, 1, 1, 1], ((TurnStatus[])[TurnStatus.Completed, TurnStatus.Failed, TurnStatus.Cancelled, TurnStatus.Interrupted, TurnStatus.Running]).Select(turns.Of));
        Assert.Equal([new FailureCount("ModelLimited", 2), new FailureCount("", 1)], turns.Failures);
        Assert.Equal(100m * 4 / 6, turns.FailedShare);
        var tokens = report.Tokens.Value!;
        Assert.Equal((new DateOnly(2026, 11, 24), 200_000, 20_000, 6_365), (tokens.UtcDay, tokens.Allowed, tokens.AllowedEach, tokens.Counted));
        Assert.Equal(["PRIYA1 5500", "Dana Kowalski 865"], tokens.People.Select(person => $"{person.Name} {person.Counted}"));
        Assert.Equal([new ModelTokens("big", 1, 850, 1_000, 200, 50), new ModelTokens("small", 1, 15, 10, 0, 5)], tokens.People[1].Models);
        Assert.Equal([new ReachedLimit("tokens a day", 3, 2), new ReachedLimit("open windows", 1, 1)], report.Limits.Value!);
        Assert.Equal([(70, "DANA1", TurnStatus.Failed, (long?)0), (16, "RAFAEL1", TurnStatus.Interrupted, null), (5, "DANA1", TurnStatus.Cancelled, null), (3, "DANA1", TurnStatus.Completed, 900), (2, "DANA1", TurnStatus.Failed, null), (1, "DANA1", TurnStatus.Failed, null)], report.Slowest.Value!.Select(slow => ((int)slow.Took.TotalSeconds, slow.UserId, slow.Status, slow.Tokens)));
        Assert.Equal(QuotaFamilies.All, report.Quotas.Value!.Select(line => line.Family));
        Assert.Equal(new QuotaStanding(new QuotaLimits(100), 1, 1, 0, null), report.Quotas.Value!.Single(line => line.Family == QuotaFamilies.Rfis).Standing);
        Assert.Equal(Now.AddSeconds(30), report.Quotas.Value!.Single(line => line.Family == QuotaFamilies.Issues).Standing!.PausedUntil);
        Assert.StartsWith(databases is PostgreSqlDatabase ? "PostgreSQL 1" : "SQLite 3", report.Database.Value!.Product, StringComparison.Ordinal);
        Assert.Equal("Orleans 10", report.Cluster.Value!.Engine);
        Assert.Empty(logs.Lines);
    }

    [Fact]
    public async Task No_more_than_the_ten_slowest_are_shown()
    {
        await using (var database = databases.CreateDbContext())
        {
            database.Conversations.Add(Conversation("DANA1", null, [.. Enumerable.Range(1, 30).Select(seconds => Turn(TurnStatus.Completed, Now.AddMinutes(-seconds), seconds))]));
            await database.SaveChangesAsync(Cancel);
        }

        var report = await Reader().ReadAsync(Chicago, Cancel);

        Assert.Equal([30, 29, 28, 27, 26, 25, 24, 23, 22, 21], report.Slowest.Value!.Select(slow => (int)slow.Took.TotalSeconds));
    }

    [Fact]
    public async Task An_empty_day_has_no_share_of_failures()
    {
        var report = await Reader().ReadAsync(Chicago, Cancel);

        Assert.Null(report.Turns.Value!.FailedShare);
        Assert.Empty(report.People.Value!);
        Assert.Empty(report.Slowest.Value!);
    }

    [Fact]
    public async Task Each_source_may_fail_and_the_others_are_told()
    {
        var noCluster = await Reader(cluster: () => throw new InvalidOperationException("not joined")).ReadAsync(Chicago, Cancel);
        var noQuota = await Reader(quota: family => family == QuotaFamilies.Rfis ? throw new TimeoutException("gone") : QuotaFor(family)).ReadAsync(Chicago, Cancel);
        var noDatabase = await Reader(new NoDatabase()).ReadAsync(Chicago, Cancel);

        Assert.Null(noCluster.Cluster.Value);
        Assert.True(noCluster.Turns.IsThere && noCluster.Quotas.IsThere);
        Assert.Equal([QuotaFamilies.Rfis], noQuota.Quotas.Value!.Where(line => line.Standing is null).Select(line => line.Family));
        Assert.True(noDatabase.Quotas.IsThere && noDatabase.Cluster.IsThere);
        Assert.False(noDatabase.People.IsThere || noDatabase.Turns.IsThere || noDatabase.Tokens.IsThere || noDatabase.Limits.IsThere || noDatabase.Slowest.IsThere || noDatabase.Database.IsThere);
        Assert.Contains(logs.Lines, line => line.Contains("its part cluster", StringComparison.Ordinal));
        Assert.Contains(logs.Lines, line => line.Contains("the quota of rfis", StringComparison.Ordinal));
        Assert.Contains(logs.Lines, line => line.Contains("its part slowest questions", StringComparison.Ordinal));
    }

    private DayReader Reader(IDbContextFactory<AppDbContext>? database = null, RequestQuotaFor? quota = null, ClusterNow? cluster = null)
    {
        var from = database ?? databases;
        return new DayReader(
            new ActivePeople(from),
            new TurnsOfDay(from),
            new TokensOfDay(from, Options.Create(new LlmOptions { DailyTokens = 200_000, DailyTokensPerPerson = 20_000 }), time),
            new LimitsOfDay(from),
            new QuotasNow(quota ?? QuotaFor, time, loggers.CreateLogger<QuotasNow>()),
            new SlowQuestions(from),
            new DatabaseStanding(from),
            cluster ?? (() => new ClusterStanding("Orleans 10", [])),
            time,
            loggers.CreateLogger<DayReader>());
    }

    private RequestQuota QuotaFor(string family)
    {
        lock (quotas)
            return quotas.TryGetValue(family, out var quota) ? quota : quotas[family] = new RequestQuota(new QuotaOptions().LimitsOf(family), time);
    }

    private static SessionRow Session(string id, string person, DateTimeOffset seen) =>
        new() { Id = id, UserId = person, UserName = person, SealedTokens = "", CreatedAt = seen.AddHours(-1), LastSeenAt = seen };

    private static ConversationRow Conversation(string person, DateTimeOffset? deleted, params TurnRow[] turns)
    {
        var conversation = new ConversationRow { Id = Guid.NewGuid(), UserId = person, ProjectId = Guid.NewGuid(), Title = "canary", CreatedAt = Now, UpdatedAt = Now, DeletedAt = deleted };
        foreach (var (turn, index) in turns.Select((turn, index) => (turn, index)))
            (turn.Ordinal, turn.Place) = (index + 1, index + 1);
        conversation.Turns.AddRange(turns);
        return conversation;
    }

    private static TurnRow Turn(TurnStatus status, DateTimeOffset asked, int? seconds, string? kind = null, long? tokens = null) => new()
    {
        Id = Guid.NewGuid(),
        RequestId = Guid.NewGuid().ToString(),
        Question = "canary",
        Status = status,
        FailureKind = kind,
        Tokens = tokens,
        AskedAt = asked,
        EndedAt = seconds is { } took ? asked.AddSeconds(took) : null,
        LeaseUntil = asked,
    };

    private static TokenUseRow Use(int day, string person, string model, long input, long cached, long output) =>
        new() { Day = new DateOnly(2026, 11, 24).AddDays(day), UserId = person, Model = model, Requests = 1, Input = input, Cached = cached, Output = output };

    private static AuditRow Limit(string person, string limit, DateTimeOffset at) => new() { At = at, Kind = AuditKind.LimitHit, Outcome = AuditOutcome.Refused, UserId = person, About = limit };

    private sealed class NoDatabase : IDbContextFactory<AppDbContext>
    {
        public AppDbContext CreateDbContext() => throw new IOException("The disk is gone.");
    }
}
