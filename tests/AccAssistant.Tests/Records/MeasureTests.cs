using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Counts, means and medians of days.</summary>
public sealed class MeasureTests
{
    private readonly FakeProject fake = new() { Now = "2026-11-23" };

    public MeasureTests() => fake.Rfis.AddRange(
    [
        Make.Rfi("1", "answered", created: Make.At("2026-11-01T18:00:00Z"), answered: Make.At("2026-11-04T18:00:00Z"), to: Make.User("A")),
        Make.Rfi("2", "closed", created: Make.At("2026-11-01T18:00:00Z"), answered: Make.At("2026-11-11T18:00:00Z"), to: Make.User("A")),
        Make.Rfi("3", due: "2026-11-20T18:00:00Z", created: Make.At("2026-11-13T18:00:00Z"), to: Make.User("B")),
        Make.Rfi("4", due: "2026-11-13T18:00:00Z", created: Make.At("2026-10-24T18:00:00Z"), to: Make.User("B")),
    ]);

    [Fact]
    public async Task Response_time_is_that_of_answered_records_only()
    {
        var result = await fake.Query(RecordModule.Rfis, "measure: response time; group: assignee");

        Assert.Equal(new ResultMeasure("response time", 2, 6.5m, 6.5m, 10), result.Measure);
        Assert.Equal(4, result.Receipt.Matched);
        Assert.Contains("response time = calendar days from created to answered, of answered records only", result.Receipt.Definitions);
        Assert.Equal(
            [("former member (…A)", 2, new ResultMeasure("response time", 2, 6.5m, 6.5m, 10)), ("former member (…B)", 2, new ResultMeasure("response time", 0, null, null, null))],
            result.Groups.Select(group => (group.Name, group.Count, group.Measure!)));
        Assert.Equal("Response time", result.Columns[^1].Name);
    }

    [Fact]
    public async Task Response_time_by_company_is_that_of_who_answered_and_not_of_who_has_the_ball_now()
    {
        fake.People.Add(Make.Person("PRIYA", "Priya Shah", "c1", "Lumen Architects"));
        fake.Rfis[0] = fake.Rfis[0] with { AnsweredBy = "PRIYA" };
        fake.Rfis[1] = fake.Rfis[1] with { AnsweredBy = "PRIYA", AssignedTo = [] };

        var result = await fake.Query(RecordModule.Rfis, "group: company; measure: response time");

        Assert.Equal(["Lumen Architects 2 6.5", "(not answered) 2"], result.Groups.Select(group => $"{group.Name} {group.Count} {group.Measure!.Mean}".TrimEnd()));
        Assert.Equal("module: rfis; group: answering company; measure: response time", result.Query);
        Assert.Contains("answering company = the company of whoever answered", result.Receipt.Definitions);
    }

    [Fact]
    public async Task Days_open_run_to_today_or_to_the_answer()
    {
        var result = await fake.Query(RecordModule.Rfis, "measure: age; sort: days open desc");

        Assert.Equal(new ResultMeasure("days open", 4, 13.3m, 10m, 30), result.Measure);
        Assert.Equal(["RFI-4 30", "RFI-2 10", "RFI-3 10", "RFI-1 3"], result.Rows.Select(row => $"{row.Record.Label} {row.Cells[^1]}"));
        Assert.Equal("module: rfis; measure: days open; sort: days open desc", result.Query);
    }

    [Fact]
    public async Task Days_late_are_of_overdue_records_and_shown_once()
    {
        var result = await fake.Query(RecordModule.Rfis, "measure: days late");

        Assert.Equal(new ResultMeasure("days late", 2, 6.5m, 6.5m, 10), result.Measure);
        Assert.Single(result.Columns, column => column.Name == "Days late");
    }

    [Fact]
    public async Task Without_any_value_there_is_no_mean()
    {
        var result = await fake.Query(RecordModule.Rfis, "status: draft; measure: days late");

        Assert.Equal(new ResultMeasure("days late", 0, null, null, null), result.Measure);
    }
}
