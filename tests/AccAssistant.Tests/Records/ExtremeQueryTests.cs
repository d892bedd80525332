using System.Globalization;
using AccAssistant.Acc.People;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Many questions at once, another culture, the ends of the calendar, requests that say nothing.</summary>
public sealed class ExtremeQueryTests
{
    private readonly FakeProject fake = new() { Now = "2026-11-23", PageSize = 100 };

    public ExtremeQueryTests()
    {
        for (var i = 1; i <= 300; i++)
            fake.Rfis.Add(Make.Rfi($"{i}", title: $"Leak İstanbul ISTANBUL istanbul ıspanak {i}", disciplines: i % 2 == 0 ? ["ISI"] : ["isi"], to: [Make.Company("c")]));
        fake.Companies.Add(new Company("c", null, "IVY", null));
    }

    [Fact]
    public async Task Questions_at_once_are_each_answered_while_everything_is_forgotten()
    {
        using var records = fake.Open();
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, async (i, _) =>
        {
            if (i % 13 == 0)
                await records.ForgetAsync();
            var context = Make.Context(Make.Project(i % 3 == 0 ? "Asia/Tokyo" : Make.Zone));

            var first = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(RecordModule.Rfis, $"text: leak {(i % 300) + 1}", 50), context, records)).Result;
            var more = Assert.IsType<Answered>(await fake.Ask(new RowsRequest(first.Id, first.Query, 0, int.MaxValue), context, records)).Result;

            Assert.InRange(first.Receipt.Matched, 1, 300);
            Assert.Equal(first.Receipt.Matched, more.Rows.Count);
        });
    }

    [Theory]
    [InlineData("discipline: isi", 300)]
    [InlineData("discipline: ISI", 300)]
    [InlineData("assignee: ivy", 300)]
    [InlineData("BIC: IVY", 300)]
    [InlineData("text: ISTANBUL; STATUS: OPEN; SORT: TITLE", 300)]
    [InlineData("text: istanbul; DISCIPLINE: ISI", 300)]
    [InlineData("MODULE: RFIS; SORT: NUMBER; TOP: 10", 300)]
    [InlineData("CREATED: THIS MONTH; GROUP: DISCIPLINE", 300)]
    [InlineData("due: NONE; PRIORITY: NONE; WITHOUT: LOCATION", 300)]
    public async Task Letters_mean_the_same_in_every_culture(string where, int matched)
    {
        CultureInfo.CurrentCulture = new("tr-TR");

        var result = await fake.Query(RecordModule.Rfis, where);

        Assert.Equal(matched, result.Receipt.Matched);
        Assert.All(result.Groups, group => Assert.Equal(300, group.Count));
    }

    [Theory]
    [InlineData("days open")]
    [InlineData("response time")]
    [InlineData("days late")]
    public async Task The_ends_of_the_calendar_break_nothing(string measure)
    {
        fake.Rfis.Clear();
        fake.Rfis.Add(Make.Rfi("1", "open", due: "0001-01-01T00:00:00Z", created: DateTimeOffset.MinValue));
        fake.Rfis.Add(Make.Rfi("2", "answered", due: "9999-12-31T23:59:59Z", created: DateTimeOffset.MinValue, answered: DateTimeOffset.MaxValue));
        fake.Rfis.Add(Make.Rfi("3", "open", due: "9999-12-31T23:59:59Z", created: DateTimeOffset.MaxValue));
        foreach (var zone in new[] { "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC" })
        {
            foreach (var word in new[] { "due week", "created month", "age", "answered week" })
            {
                foreach (var sort in new[] { "due", "days late desc", "response time desc", "days open" })
                {
                    var result = await fake.Query(RecordModule.Rfis, $"measure: {measure}; group: {word}; sort: {sort}", Make.Context(Make.Project(zone)));
                    Assert.Equal(3, result.Receipt.Matched);
                }
            }

            foreach (var due in new[] { "before 0001-01-01", "after 9999-12-31", "next 9999 months", "last 9999 months", "week of 0001-01-01", "week of 9999-12-31", "0001..9999", "since 9999-12-31", "..0001" })
                await fake.Query(RecordModule.Rfis, $"due: {due}; created: {due}", Make.Context(Make.Project(zone)));
        }
    }

    [Theory]
    [InlineData("custom: =")]
    [InlineData("custom: = = =")]
    [InlineData("custom:")]
    [InlineData("custom : a")]
    [InlineData("custom x:")]
    [InlineData("custom : \" = b")]
    [InlineData("\"")]
    [InlineData(":")]
    [InlineData(": x")]
    [InlineData("assignee: ,")]
    [InlineData("type: ,,")]
    [InlineData("status: ,")]
    [InlineData("module: ,")]
    [InlineData("has: ,")]
    [InlineData("has: \"\"")]
    [InlineData("group: \"\"")]
    [InlineData("group: custom ")]
    [InlineData("group: by")]
    [InlineData("group: by custom")]
    [InlineData("group: \"by custom x\"")]
    [InlineData("group: \"custom \"\"\"")]
    [InlineData("sort: \"")]
    [InlineData("sort: desc")]
    [InlineData("top: \"5\"")]
    [InlineData("due: \"")]
    [InlineData("due: \" \"")]
    [InlineData("text: \" \"")]
    [InlineData("type: \" \"")]
    [InlineData("assignee: \" \"")]
    [InlineData("assignee: \" \", \"\"")]
    [InlineData("status: \"\", open")]
    [InlineData("location: >")]
    [InlineData("location: /")]
    [InlineData("location: \" > \"")]
    [InlineData("spec: -")]
    [InlineData("division: .")]
    [InlineData("discipline: \uD800")]
    [InlineData("discipline: \u0301")]
    [InlineData("assignee: \uDC00\uD800")]
    public async Task Odd_requests_are_answered_or_refused(string where)
    {
        foreach (var module in Enum.GetValues<RecordModule>())
        {
            var reply = await fake.Ask(new QueryRequest(module, where, 10));
            if (reply is Answered { Result: var result })
                Assert.Equal(result.Query, RecordQueryText.Print(RecordQueryText.Parse(result.Query)));
            else
                Assert.Equal(RefusalKind.Query, Assert.IsType<Refused>(reply).Kind);
        }

        foreach (var module in Enum.GetValues<RecordModule>())
            Assert.Equal(RefusalKind.NotFound, Assert.IsType<Refused>(await fake.Ask(new NumberRequest(module, where))).Kind);
        Assert.IsType<PeopleFound>(await fake.Ask(new PeopleRequest(where, 10)));
    }
}
