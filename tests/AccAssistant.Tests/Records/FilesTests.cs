using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Files attached to one record or to a few.</summary>
public sealed class FilesTests : IDisposable
{
    private readonly FakeProject fake = new() { Now = "2026-11-23" };
    private readonly ProjectRecords records;

    public FilesTests()
    {
        fake.People.Add(Make.Person("A", "Ann Lee", "c1", "Alpha"));
        for (var number = 1; number <= 25; number++)
            fake.Rfis.Add(Make.Rfi($"{number}", due: number <= 3 ? "2026-11-10T18:00:00Z" : null, to: Make.User("A")));
        fake.Issues.Add(Make.Issue(7));
        fake.Attachments.Add(new Attachment("a", "sleeve.pdf", null, 2_340_000, "A", new DateTimeOffset(2026, 11, 3, 2, 0, 0, TimeSpan.Zero)));
        fake.Attachments.Add(new Attachment("b", "photo.jpg", null, null, null, null));
        records = fake.Open();
    }

    public void Dispose() => records.Dispose();

    [Theory]
    [InlineData("RFI-12", "RFI-12")]
    [InlineData("rfi 12", "RFI-12")]
    [InlineData("#7", "#7")]
    [InlineData("issue 7", "#7")]
    public async Task The_files_of_one_record_are_listed_with_size_day_and_person(string of, string label)
    {
        var files = Assert.IsType<Answered>(await AskAsync(of)).Result;

        Assert.Equal(["Number", "File", "Size", "Added", "Added by"], files.Columns.Select(column => column.Name));
        Assert.Equal([[label, "sleeve.pdf", "2.3 MB", "2026-11-02", "Ann Lee"], [label, "photo.jpg", "", "", ""]], files.Rows.Select(row => row.Cells));
        Assert.Equal(($"Files of {label}", 2, 2), (files.Receipt.Filter, files.Receipt.Matched, files.Receipt.Total));
        Assert.All(files.Rows, row => Assert.Equal(label, row.Record.Label));
    }

    [Fact]
    public async Task The_files_of_the_records_that_fit_a_filter_are_listed_together()
    {
        var files = Assert.IsType<Answered>(await AskAsync("module: rfis; status: overdue")).Result;

        Assert.Equal(["RFI-1", "RFI-1", "RFI-2", "RFI-2", "RFI-3", "RFI-3"], files.Rows.Select(row => row.Record.Label));
        Assert.Equal("Files of RFIs · overdue", files.Receipt.Filter);
        Assert.Contains("files of 3 records", files.Receipt.Definitions);
    }

    [Fact]
    public async Task More_records_than_can_be_read_one_by_one_are_refused_with_the_way_out()
    {
        var refused = Assert.IsType<Refused>(await AskAsync("module: rfis"));

        Assert.Equal(RefusalKind.Query, refused.Kind);
        Assert.StartsWith("25 records fit, and files are read one record at a time: narrow to at most 20", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_missing_not_none()
    {
        fake.FailFrom("attachments", 0, AccErrorKind.Unavailable);

        var files = Assert.IsType<Answered>(await AskAsync("RFI-12")).Result;

        Assert.Empty(files.Rows);
        Assert.StartsWith("files of RFI-12 could not be read", Assert.Single(files.Receipt.Missing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_nobody_has_and_an_ambiguous_word_are_told()
    {
        Assert.Equal(RefusalKind.NotFound, Assert.IsType<Refused>(await AskAsync("RFI-99")).Kind);
        Assert.Equal(RefusalKind.Query, Assert.IsType<Refused>(await AskAsync("the sleeve")).Kind);
    }

    [Fact]
    public async Task The_files_of_an_earlier_result_are_those_of_its_records()
    {
        var files = Assert.IsType<Answered>(await LastAsync(new FilesRequest("assignee: Ann") { Refines = "module: rfis; status: overdue; top: 1" })).Result;

        Assert.Equal(6, files.Rows.Count);
    }

    private Task<RecordReply> AskAsync(string of) => LastAsync(new FilesRequest(of));

    private Task<RecordReply> LastAsync(RecordRequest request) => fake.Ask(request, records: records);
}
