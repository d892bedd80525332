using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Conversations.Plugins;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Tests.Web.Pages;

/// <summary>What has changed since an answer, in the words a reader sees.</summary>
public sealed class ChangesViewTests
{
    [Fact]
    public void Changes_are_told_by_figure_record_and_field()
    {
        var moved = Samples.Row(2, holder: "Steelcraft");
        moved = moved with { Cells = [.. moved.Cells.Take(4), "", moved.Cells[5]] };

        var view = Of([Samples.Row(1), Samples.Row(2)], [moved, Samples.Row(3), Samples.Row(4)]);

        Assert.True(view.Changed);
        Assert.Equal("The data has changed since 23 Nov 2026, 09:10.", view.Headline);
        Assert.Equal("The data has changed since 23 Nov 2026, 09:10. RFIs · overdue: 2, now 3.", view.Said(Words.English));
        var result = Assert.Single(view.Results);
        Assert.Equal(["New: RFI-3, RFI-4", "No longer: RFI-1"], result.Lists.Select(list => $"{list.Name}: {string.Join(", ", list.Records.Select(record => record.Label))}"));
        var record = Assert.Single(result.Records);
        Assert.Equal(
            ("RFI-2", new FigureChange("ball in court", "Priya Shah", "Steelcraft"), new FigureChange("due", "10 Nov 2026", "not set")),
            (record.Record.Label, record.Fields[0], record.Fields[1]));
        Assert.Empty(view.Notes);
    }

    [Fact]
    public void Nothing_changed_is_said_only_when_everything_was_compared()
    {
        var opened = new ToolActivity("call", "r2", "Opened RFI-112", null, null, Samples.Receipt("RFI-112", 1), [], [], []);

        Assert.Equal("Nothing has changed since 23 Nov 2026, 09:10.", Of([Samples.Row(1)], [Samples.Row(1)]).Headline);
        var partly = Of([Samples.Row(1)], [Samples.Row(1)], opened);
        Assert.Equal("No change was found since 23 Nov 2026, 09:10, but not everything could be compared.", partly.Headline);
        Assert.Equal(["Not compared: Opened RFI-112."], partly.Notes);
    }

    [Fact]
    public void A_reading_that_failed_claims_nothing()
    {
        var view = ChangesView.Of([(Stored([Samples.Row(1)]), new Refused(RefusalKind.Upstream, "RFIs could not be read: no answer."))], [], Words.English);

        Assert.False(view.Changed);
        Assert.Equal("The answer of 23 Nov 2026, 09:10 could not be compared with the data now.", view.Headline);
        Assert.Equal(["RFIs · overdue: not compared. RFIs could not be read: no answer."], view.Notes);
    }

    [Fact]
    public void A_reading_that_broke_off_claims_nothing()
    {
        var part = Set([Samples.Row(1), Samples.Row(2)]);
        part = part with { Receipt = part.Receipt with { Read = 300, Missing = ["only 300 of 412 RFIs could be read (no answer)"] } };

        var view = ChangesView.Of([(Stored([Samples.Row(1)]), new Answered(part))], [], Words.English);

        Assert.False(view.Changed);
        Assert.Empty(view.Results);
        Assert.Equal(["RFIs · overdue: not compared, only 300 of 412 RFIs could be read (no answer)."], view.Notes);
    }

    [Fact]
    public void A_mean_that_grew_with_the_days_is_a_note()
    {
        var then = Set([Samples.Row(1)]) with { Measure = new ResultMeasure("days open", 1, 12.3m, 12, 13) };
        var now = then with { Measure = new ResultMeasure("days open", 1, 13.3m, 13, 14), Receipt = then.Receipt with { AsOf = then.Receipt.AsOf.AddDays(1) } };

        var view = ChangesView.Of([(Stored([Samples.Row(1)]) with { Measure = then.Measure }, new Answered(now))], [], Words.English);

        Assert.Equal("Nothing has changed since 23 Nov 2026, 09:10.", view.Headline);
        Assert.Equal(["RFIs · overdue: mean days open 12.3 → 13.3, because days have passed."], view.Notes);
    }

    private static ChangesView Of(ResultRow[] then, ResultRow[] now, params ToolActivity[] others) => ChangesView.Of([(Stored(then), new Answered(Set(now)))], others, Words.English);

    private static ResultSet Set(ResultRow[] rows)
    {
        var receipt = Samples.Receipt("RFIs · overdue", rows.Length);
        return Samples.Set(receipt, rows);
    }

    private static ToolActivity Stored(ResultRow[] rows)
    {
        var set = Set(rows);
        return new ToolActivity("call", "r1", "Looked up RFIs", null, set.Query, set.Receipt, set.Columns, rows, [.. rows.Select(row => row.Record)]).With(set);
    }
}
