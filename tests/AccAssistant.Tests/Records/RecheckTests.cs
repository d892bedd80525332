using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>A query run again, on what is held or on what is read.</summary>
public sealed class RecheckTests
{
    private const string Open = "module: rfis; status: open; top: 2";

    private readonly FakeProject fake = new();

    public RecheckTests()
    {
        for (var i = 1; i <= 5; i++)
            fake.Rfis.Add(Make.Rfi($"{i}", due: $"2026-11-{10 + i}T12:00:00Z") with { UpdatedAt = Make.Created });
    }

    [Fact]
    public async Task With_nothing_held_nothing_is_read()
    {
        using var records = fake.Open();

        var reply = await fake.Ask(new RecheckRequest(Open, OnlyHeld: true), records: records);

        Assert.IsType<NotHeld>(reply);
        Assert.Empty(fake.Requests);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(31, false)]
    public async Task What_is_held_answers_however_stale_and_is_not_refreshed_until_it_is_too_old_to_be_shown(int minutes, bool isHeld)
    {
        using var records = fake.Open();
        // About all, so that nothing is on its way any more: what one module is asked for begins the others too.
        await fake.Ask(new QueryRequest(null, "module: all; status: open", 10), records: records);
        fake.Rfis.RemoveAt(0);
        fake.ForgetRequests();

        fake.Time.Advance(TimeSpan.FromMinutes(minutes));
        var reply = await fake.Ask(new RecheckRequest(Open, OnlyHeld: true), records: records);

        Assert.DoesNotContain(fake.Requests, request => !request.InBackground);
        if (isHeld)
            Assert.Equal(5, Result(reply).Receipt.Matched);
        else
            Assert.IsType<NotHeld>(reply);
    }

    [Fact]
    public async Task What_is_being_read_is_not_waited_for()
    {
        var gate = new TaskCompletionSource();
        fake.Before = (what, _, _) => what == "rfis" ? gate.Task : Task.CompletedTask;
        using var records = fake.Open();
        var reading = fake.Ask(new QueryRequest(RecordModule.Rfis, "status: open", 10), records: records);

        var meanwhile = await fake.Ask(new RecheckRequest(Open, OnlyHeld: true), records: records);
        gate.SetResult();
        await reading;

        Assert.IsType<NotHeld>(meanwhile);
        Assert.IsType<Answered>(await fake.Ask(new RecheckRequest(Open, OnlyHeld: true), records: records));
    }

    [Fact]
    public async Task After_forgetting_it_is_read_anew_and_every_row_is_handed_over()
    {
        using var records = fake.Open();
        await fake.Ask(new QueryRequest(RecordModule.Rfis, "status: open", 10), records: records);
        fake.Rfis.RemoveAt(0);

        await records.ForgetAsync();
        var held = await fake.Ask(new RecheckRequest(Open, OnlyHeld: true), records: records);
        var result = Result(await fake.Ask(new RecheckRequest(Open, OnlyHeld: false), records: records));

        Assert.IsType<NotHeld>(held);
        Assert.Equal(4, result.Receipt.Matched);
        Assert.Equal(["RFI-2", "RFI-3", "RFI-4", "RFI-5"], result.Rows.Select(row => row.Record.Label));
    }

    [Fact]
    public async Task It_takes_no_kept_result_away()
    {
        using var records = fake.Open();
        var first = Result(await fake.Ask(new QueryRequest(RecordModule.Rfis, "status: open", 2), records: records));
        for (var i = 0; i < 40; i++)
            await fake.Ask(new RecheckRequest(Open, OnlyHeld: i % 2 == 0), records: records);

        var more = Result(await fake.Ask(new RowsRequest(first.Id, first.Query, 2, 10), records: records));

        Assert.Equal(first.Id, more.Id);
    }

    [Fact]
    public async Task A_query_that_means_nothing_any_more_is_refused()
    {
        using var records = fake.Open();

        Assert.IsType<Refused>(await fake.Ask(new RecheckRequest("nonsense: 1", OnlyHeld: false), records: records));
    }

    private static ResultSet Result(RecordReply reply) => Assert.IsType<Answered>(reply).Result;
}
