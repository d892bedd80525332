using AccAssistant.Acc;
using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

/// <summary>A glance at one record costs no reading where the record has been read lately.</summary>
public sealed class PeekTests
{
    private static readonly PeekRequest Twelve = new(RecordModule.Rfis, "rfi-12");

    private readonly FakeProject fake = new();

    public PeekTests()
    {
        fake.People.Add(Make.Person("PRIYA", "Priya Shah"));
        fake.Rfis.AddRange([Make.Rfi("12", due: "2026-11-20T18:00:00Z", title: "The one", to: Make.User("PRIYA")), Make.Rfi("112"), Make.Rfi("7")]);
    }

    [Fact]
    public async Task A_record_read_lately_is_shown_as_it_was_without_a_request()
    {
        using var records = fake.Open();
        // About all, so that nothing is on its way any more: what one module is asked for begins the others too.
        await fake.Ask(new QueryRequest(null, "module: all; status: open", 1), records: records);
        fake.ForgetRequests();
        fake.Time.Advance(TimeSpan.FromMinutes(29));

        var peeked = Assert.IsType<Peeked>(Assert.Single(await fake.AskAll(Twelve, records: records)));

        Assert.Empty(fake.Requests);
        Assert.Equal(["Number: RFI-12", "Title: The one", "Status: Open", "Ball in court: Priya Shah", "Due: 2026-11-20", "Days late: 3"], peeked.Columns.Zip(peeked.Row.Cells, (column, cell) => $"{column.Name}: {cell}"));
        Assert.Equal(Make.At("2026-11-23T15:10:00Z"), peeked.Receipt.AsOf);
    }

    [Fact]
    public async Task A_record_read_long_ago_is_read_again_as_access_may_have_ended()
    {
        using var records = fake.Open();
        await fake.Ask(new QueryRequest(RecordModule.Rfis, "status: open", 1), records: records);
        fake.Time.Advance(TimeSpan.FromMinutes(31));
        fake.FailFrom("changed rfis", 0, AccErrorKind.Forbidden);
        fake.FailFrom("rfis", 0, AccErrorKind.Forbidden);

        Assert.Equal(RefusalKind.Forbidden, Assert.IsType<Refused>(await fake.Ask(Twelve, records: records)).Kind);
    }

    [Fact]
    public async Task A_project_nobody_asked_about_is_read_for_it_and_the_record_is_not_opened()
    {
        var peeked = Assert.IsType<Peeked>(await fake.Ask(Twelve));

        Assert.Equal("RFI-12", peeked.Row.Record.Label);
        Assert.DoesNotContain(fake.Requests, request => request.Id is not null);
    }

    [Fact]
    public async Task A_record_that_is_not_listed_is_not_there()
    {
        Assert.Equal(RefusalKind.NotFound, Assert.IsType<Refused>(await fake.Ask(new PeekRequest(RecordModule.Rfis, "12"))).Kind);
    }

    [Fact]
    public async Task A_receipt_counts_the_pages_of_the_last_whole_reading()
    {
        using var records = fake.Open();

        var first = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(RecordModule.Rfis, "", 1), records: records));
        fake.Time.Advance(TimeSpan.FromMinutes(6));
        var later = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(RecordModule.Rfis, "", 1), records: records));

        Assert.Equal((2, 2), (first.Result.Receipt.Pages, later.Result.Receipt.Pages));
        Assert.True(later.Result.Receipt.AsOf > first.Result.Receipt.AsOf);
    }
}
