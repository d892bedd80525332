using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Conversations.Plugins;
using CsCheck;

namespace AccAssistant.Tests.Conversations.Changes;

public sealed class ResultChangesTests
{
    private static readonly ResultColumn DaysOpen = new("Days open", ColumnKind.Days);

    [Fact]
    public void The_same_result_read_again_has_not_changed()
    {
        var set = Set(Samples.Row(1), Samples.Row(2));

        var changes = ResultChanges.Between(Stored(set), Later(set, TimeSpan.FromHours(2)));

        Assert.False(changes.Any);
        Assert.True(changes.IsSure);
    }

    [Fact]
    public void Records_that_came_and_went_are_named_where_all_are_known()
    {
        var changes = ResultChanges.Between(Stored(Set(Samples.Row(1), Samples.Row(2))), Set(Samples.Row(2), Samples.Row(3), Samples.Row(4)));

        Assert.True(changes.Any);
        Assert.Equal((2, 3), (changes.Then.Matched, changes.Now.Matched));
        Assert.Equal(["RFI-3", "RFI-4"], changes.Come.Select(record => record.Label));
        Assert.Equal(["RFI-1"], changes.Gone.Select(record => record.Label));
        Assert.Empty(changes.Risen);
    }

    [Fact]
    public void Where_only_the_first_rows_are_known_nothing_is_called_new()
    {
        var then = Set(Enumerable.Range(1, 57).Select(number => Samples.Row(number)).ToArray());
        var now = Set(Enumerable.Range(2, 57).Select(number => Samples.Row(number)).ToArray());

        var changes = ResultChanges.Between(Stored(then), now);

        Assert.Empty(changes.Come);
        Assert.Equal(["RFI-1"], changes.Gone.Select(record => record.Label));
        Assert.Equal(["RFI-21"], changes.Risen.Select(record => record.Label));
    }

    [Fact]
    public void Of_a_result_too_large_to_be_handed_over_nothing_is_called_gone()
    {
        var now = Set(Samples.Row(3));

        var changes = ResultChanges.Between(Stored(Set(Samples.Row(1))), now with { Receipt = now.Receipt with { Matched = 5_000 } });

        Assert.Empty(changes.Gone);
        Assert.Empty(changes.Come);
        Assert.True(changes.Any);
    }

    [Fact]
    public void A_changed_holder_is_told_and_a_day_more_late_is_not()
    {
        var later = Samples.Row(2, holder: "Steelcraft");
        later = later with { Cells = [.. later.Cells.SkipLast(1), "14"] };

        var change = Assert.Single(ResultChanges.Between(Stored(Set(Samples.Row(1), Samples.Row(2))), Set(Samples.Row(1), later)).Cells);

        Assert.Equal(("RFI-2", "Ball in court", "Priya Shah", "Steelcraft"), (change.Record.Label, change.Column.Name, change.Then, change.Now));
    }

    [Theory]
    [InlineData("40", "41", 1, false)]
    [InlineData("40", "40", 1, false)]
    [InlineData("40", "42", 1, true)]
    [InlineData("40", "39", 1, true)]
    [InlineData("40", "41", 0, true)]
    [InlineData("", "41", 1, true)]
    public void Days_that_pass_are_no_change_of_a_record(string then, string now, int days, bool isChange)
    {
        var changes = ResultChanges.Between(Stored(Aged(then)), Later(Aged(now), TimeSpan.FromDays(days)));

        Assert.Equal(isChange, changes.Any);
    }

    [Theory]
    [InlineData("days open", 12.3, 13.3, 9, 1, true)]
    [InlineData("days open", 12.3, 13.3, 9, 0, false)]
    [InlineData("days open", 12.3, 14.5, 9, 1, false)]
    [InlineData("days open", 12.3, 13.3, 10, 1, false)]
    [InlineData("response time", 12.3, 13.3, 9, 1, false)]
    public void A_mean_that_only_grew_with_the_days_is_told_apart(string name, double then, double now, int count, int days, bool onlyTime)
    {
        var before = Set(Samples.Row(1)) with { Measure = new ResultMeasure(name, 9, (decimal)then, 11, 30) };
        var after = Later(before with { Measure = new ResultMeasure(name, count, (decimal)now, 11, 30) }, TimeSpan.FromDays(days));

        var changes = ResultChanges.Between(Stored(before), after);

        Assert.Equal(onlyTime, Assert.Single(changes.Measures).OnlyTime);
        Assert.Equal(!onlyTime, changes.Any);
    }

    [Fact]
    public void A_count_that_grew_because_a_day_passed_is_a_change()
    {
        var changes = ResultChanges.Between(Stored(Set(Samples.Row(1))), Later(Set(Samples.Row(1), Samples.Row(2)), TimeSpan.FromDays(1)));

        Assert.True(changes.Any);
    }

    [Fact]
    public void Groups_are_compared_by_name_and_new_ones_told_only_where_all_were_stored()
    {
        var few = Grouped(("Lumen", 3), ("Steelcraft", 2));
        var many = Grouped([.. Enumerable.Range(1, 25).Select(number => ($"Company {number}", 2))]);

        var known = ResultChanges.Between(Stored(few), Grouped(("Lumen", 3), ("Apex", 1)));
        var partly = ResultChanges.Between(Stored(many), Grouped([.. Enumerable.Range(1, 26).Select(number => ($"Company {number}", number == 22 ? 9 : number == 1 ? 5 : 2))]));

        Assert.Equal([new GroupChange("Steelcraft", 2, 0), new GroupChange("Apex", 0, 1)], known.Groups);
        Assert.Equal([new GroupChange("Company 1", 2, 5)], partly.Groups);
        Assert.Equal((25, 26), partly.MoreGroups);
    }

    [Fact]
    public void What_was_not_read_whole_then_or_now_makes_it_unsure()
    {
        var set = Set(Samples.Row(1));
        var part = set with { Receipt = set.Receipt with { Read = 300, Missing = ["only 300 of 412 RFIs could be read (no answer)"] } };
        var nameless = set with { Receipt = set.Receipt with { Missing = ["names of companies could not be read (no access)"] } };

        Assert.False(ResultChanges.Between(Stored(set), Later(part, TimeSpan.FromHours(1))).IsSure);
        Assert.False(ResultChanges.Between(Stored(part), Later(set, TimeSpan.FromHours(1))).IsSure);
        Assert.False(ResultChanges.Between(Stored(part), Later(part, TimeSpan.FromHours(1))).IsSure);
        Assert.False(ResultChanges.Between(Stored(nameless), Later(set, TimeSpan.FromHours(1))).IsSure);
        Assert.True(ResultChanges.Between(Stored(nameless), Later(nameless, TimeSpan.FromHours(1))).IsSure);
    }

    [Fact]
    public void What_is_held_and_older_than_the_answer_says_nothing()
    {
        var set = Set(Samples.Row(1));

        Assert.False(ResultChanges.Between(Stored(set), Later(set, TimeSpan.FromMinutes(-1))).IsSure);
    }

    [Fact]
    public void Small_results_are_compared_exactly()
    {
        var numbers = Gen.Int[1, 15].HashSet[0, 12];
        Gen.Select(numbers, numbers).Sample((then, now) =>
        {
            var changes = ResultChanges.Between(Stored(Set([.. then.Select(number => Samples.Row(number))])), Set([.. now.Select(number => Samples.Row(number))]));

            return changes.Come.Select(record => record.Label).ToHashSet().SetEquals(now.Except(then).Select(number => $"RFI-{number}"))
                && changes.Gone.Select(record => record.Label).ToHashSet().SetEquals(then.Except(now).Select(number => $"RFI-{number}"))
                && changes.Cells.Count == 0
                && changes.Any == !then.SetEquals(now);
        });
    }

    [Fact]
    public void Of_larger_results_nothing_untrue_is_told()
    {
        var numbers = Gen.Int[1, 60].HashSet[21, 50];
        Gen.Select(numbers, numbers).Sample((then, now) =>
        {
            var changes = ResultChanges.Between(Stored(Set([.. then.Order().Select(number => Samples.Row(number))])), Set([.. now.Order().Select(number => Samples.Row(number))]));
            var firstThen = then.Order().Take(ToolActivity.ShownRows).ToHashSet();

            return changes.Come.Count == 0
                && changes.Gone.Select(record => record.Label).ToHashSet().SetEquals(firstThen.Except(now).Select(number => $"RFI-{number}"))
                && changes.Risen.Select(record => record.Label).ToHashSet().SetEquals(now.Order().Take(ToolActivity.ShownRows).Except(firstThen).Select(number => $"RFI-{number}"));
        });
    }

    private static ResultSet Set(params ResultRow[] rows) => Samples.Set(Samples.Receipt("RFIs · overdue", rows.Length), rows);

    private static ResultSet Aged(string days)
    {
        var row = Samples.Row(1);
        return Set(row with { Cells = [.. row.Cells, days] }) with { Columns = [.. Samples.Columns, DaysOpen] };
    }

    private static ResultSet Grouped(params (string Name, int Count)[] groups) =>
        Set(Samples.Row(1)) with { GroupedBy = "company", Groups = [.. groups.Select(group => new ResultGroup(group.Name, group.Count))] };

    private static ResultSet Later(ResultSet set, TimeSpan by) => set with { Receipt = set.Receipt with { AsOf = set.Receipt.AsOf + by } };

    private static ToolActivity Stored(ResultSet set)
    {
        IReadOnlyList<ResultRow> shown = [.. set.Rows.Take(ToolActivity.ShownRows)];
        return new ToolActivity("call", "r1", "Looked up RFIs", null, set.Query, set.Receipt, set.Columns, shown, [.. shown.Select(row => row.Record)]).With(set);
    }
}
