using AccAssistant.Storage.Audit;

namespace AccAssistant.Tests.Audit;

/// <summary>Events are stored in their order, or counted where they cannot be; nobody ever waits for that.</summary>
public class AuditWriterTests : IDisposable
{
    private readonly AuditScene scene = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Events_are_stored_together_in_their_order_with_the_last_name_of_their_person()
    {
        scene.Trail.Record(new AuditEvent(AuditKind.SignedIn, "DANA1") { Name = "Dana Kowalski" });
        for (var count = 1; count <= 700; count++)
            scene.Trail.Record(new AuditEvent(AuditKind.LookedUp, "DANA1") { Rows = count, About = new string('x', 500) });
        scene.Trail.Record(new AuditEvent(AuditKind.SignedIn, "DANA1") { Name = "Dana Miller" });

        await scene.Writer.StartAsync(Cancellation);
        await scene.Trail.WrittenAsync(Cancellation);

        var rows = await scene.RowsAsync();
        Assert.Equal(702, rows.Count);
        Assert.Equal(Enumerable.Range(1, 700), rows.Select(row => row.Rows).OfType<int>());
        Assert.All(rows, row => Assert.True(row.About.Length <= 200));
        Assert.Equal(["DANA1 Dana Miller"], await scene.PeopleAsync());
        Assert.InRange(scene.Opened, 2, 5);
    }

    [Theory]
    [InlineData("Dana||", null)]
    [InlineData("Dana|", null)]
    [InlineData("|Dana", "Dana")]
    [InlineData("Dana||Dana Miller", "Dana Miller")]
    [InlineData("Dana|then||Dana Miller", "Dana Miller")]
    [InlineData("Dana|then|", null)]
    [InlineData("Dana|then||Dana|", null)]
    public async Task A_name_that_is_to_be_forgotten_is_gone_whatever_was_on_its_way(string names, string? kept)
    {
        await scene.Writer.StartAsync(Cancellation);

        foreach (var name in names.Split('|'))
        {
            if (name == "then")
                await scene.Trail.WrittenAsync(Cancellation);
            else
                scene.Trail.Record(new AuditEvent(AuditKind.SignedIn, "DANA1") { Name = name });
        }

        await scene.Trail.WrittenAsync(Cancellation);
        Assert.Equal(kept is null ? [] : ["DANA1 " + kept], await scene.PeopleAsync());
    }

    [Fact]
    public async Task Instances_that_name_the_same_people_at_once_get_in_nobodys_way()
    {
        var beside = scene.Beside();
        var people = Enumerable.Range(100, 50).Select(number => $"USER{number}").ToArray();
        foreach (var person in people)
            scene.Trail.Record(new AuditEvent(AuditKind.SignedIn, person) { Name = "Dana" });
        foreach (var person in people.Reverse())
            beside.Trail.Record(new AuditEvent(AuditKind.SignedIn, person) { Name = "Dana" });

        await Task.WhenAll(scene.Writer.StartAsync(Cancellation), beside.Writer.StartAsync(Cancellation));
        await Task.WhenAll(scene.Trail.WrittenAsync(Cancellation), beside.Trail.WrittenAsync(Cancellation));

        Assert.Equal(people.Select(person => person + " Dana"), (await scene.PeopleAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(100, (await scene.RowsAsync()).Count);
        Assert.Empty(scene.Logs.Lines.Concat(beside.Logs.Lines));
        await beside.Writer.StopAsync(Cancellation);
        beside.Writer.Dispose();
    }

    [Fact]
    public async Task What_does_not_fit_is_counted_and_told_as_an_event_of_its_own()
    {
        for (var count = 1; count <= AuditTrail.Capacity + 7; count++)
            scene.Trail.Record(new AuditEvent(AuditKind.Asked, "DANA1") { Rows = count });

        await scene.Writer.StartAsync(Cancellation);
        await scene.Trail.WrittenAsync(Cancellation);

        var rows = await scene.RowsAsync();
        Assert.Equal(Enumerable.Range(1, AuditTrail.Capacity), rows.Where(row => row.Kind == AuditKind.Asked).Select(row => row.Rows!.Value));
        var gap = Assert.Single(rows, row => row.Kind == AuditKind.NotKept);
        Assert.Equal((7, null, AuditOutcome.Failed), (gap.Rows, gap.UserId, gap.Outcome));
    }

    [Fact]
    public async Task Strangers_who_cannot_sign_in_do_not_fill_the_trail()
    {
        for (var count = 0; count < 10 * AuditTrail.StrangersPerMinute; count++)
            scene.Trail.Record(new AuditEvent(count % 2 == 0 ? AuditKind.SignInRefused : AuditKind.FormRefused, null));
        scene.Trail.Record(new AuditEvent(AuditKind.FormRefused, "DANA1"));
        scene.Trail.Record(new AuditEvent(AuditKind.SignedIn, "DANA1"));

        await scene.Writer.StartAsync(Cancellation);
        await scene.Trail.WrittenAsync(Cancellation);

        var rows = await scene.RowsAsync();
        Assert.Equal(AuditTrail.StrangersPerMinute, rows.Count(row => row.Kind is AuditKind.SignInRefused or AuditKind.FormRefused && row.UserId is null));
        Assert.Single(rows, row => row.Kind == AuditKind.FormRefused && row.UserId is not null);
        Assert.Single(rows, row => row.Kind == AuditKind.SignedIn);
        Assert.Equal(9 * AuditTrail.StrangersPerMinute, Assert.Single(rows, row => row.Kind == AuditKind.NotKept).Rows);
    }

    [Fact]
    public async Task While_the_store_is_out_of_order_events_wait_and_the_log_says_so_once()
    {
        scene.Fail(times: 3);
        scene.Trail.Record(new AuditEvent(AuditKind.SignedIn, "DANA1"));
        scene.Trail.Record(new AuditEvent(AuditKind.Asked, "DANA1"));

        await scene.Writer.StartAsync(Cancellation);
        await scene.Trail.WrittenAsync(Cancellation);

        Assert.Equal([AuditKind.SignedIn, AuditKind.Asked], (await scene.RowsAsync()).Select(row => row.Kind));
        Assert.Equal(4, scene.Opened);
        Assert.Single(scene.Logs.Lines, line => line.Contains("cannot be written", StringComparison.Ordinal));
        Assert.Single(scene.Logs.Lines, line => line.Contains("written again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stopping_writes_what_waits()
    {
        await scene.Writer.StartAsync(Cancellation);
        scene.Trail.Record(new AuditEvent(AuditKind.SignedOut, "DANA1"));

        await scene.Writer.StopAsync(Cancellation);

        Assert.Equal([AuditKind.SignedOut], (await scene.RowsAsync()).Select(row => row.Kind));
    }

    [Fact]
    public async Task Stopping_without_a_store_says_how_many_are_lost_and_does_not_hang()
    {
        scene.Fail(times: int.MaxValue);
        scene.Trail.Record(new AuditEvent(AuditKind.SignedOut, "DANA1"));
        scene.Trail.Record(new AuditEvent(AuditKind.SignedOut, "PRIYA1"));

        await scene.Writer.StartAsync(Cancellation);
        await scene.Writer.StopAsync(Cancellation);

        Assert.Single(scene.Logs.Lines, line => line.Contains("2 events of the audit trail could not be written", StringComparison.Ordinal));
    }
}
