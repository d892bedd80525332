using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Tests.Records;

/// <summary>Today is Monday, 23 November 2026.</summary>
public sealed class DateWordsTests
{
    private static readonly DateOnly Today = Make.Day("2026-11-23");

    [Theory]
    [InlineData("today", "2026-11-23")]
    [InlineData("Tomorrow", "2026-11-24")]
    [InlineData("yesterday", "2026-11-22")]
    [InlineData("this week", "2026-11-23..2026-11-29")]
    [InlineData("last  week", "2026-11-16..2026-11-22")]
    [InlineData("next week", "2026-11-30..2026-12-06")]
    [InlineData("this month", "2026-11-01..2026-11-30")]
    [InlineData("last month", "2026-10-01..2026-10-31")]
    [InlineData("next month", "2026-12-01..2026-12-31")]
    [InlineData("this quarter", "2026-10-01..2026-12-31")]
    [InlineData("this year", "2026-01-01..2026-12-31")]
    [InlineData("next 7 days", "2026-11-23..2026-11-30")]
    [InlineData("last 30 days", "2026-10-24..2026-11-23")]
    [InlineData("next 2 weeks", "2026-11-23..2026-12-07")]
    [InlineData("in the next 7 days", "2026-11-23..2026-11-30")]
    [InlineData("2026-11-01..2026-11-30", "2026-11-01..2026-11-30")]
    [InlineData("2026-11-01 .. 2026-11-30", "2026-11-01..2026-11-30")]
    [InlineData("2026-11-01..", "2026-11-01 or later")]
    [InlineData("..2026-11-30", "2026-11-30 or earlier")]
    [InlineData("between 1 Nov and 5 Nov", "2026-11-01..2026-11-05")]
    [InlineData("before 2026-12-01", "2026-11-30 or earlier")]
    [InlineData("after 2026-12-01", "2026-12-02 or later")]
    [InlineData("since 2026-11-02", "2026-11-02 or later")]
    [InlineData("on 2026-11-02", "2026-11-02")]
    [InlineData("until this week", "2026-11-29 or earlier")]
    [InlineData("after this week", "2026-11-30 or later")]
    [InlineData("before today", "2026-11-22 or earlier")]
    [InlineData("1 Oct", "2026-10-01")]
    [InlineData("Oct 1", "2026-10-01")]
    [InlineData("1st of October", "2026-10-01")]
    [InlineData("1 October 2026", "2026-10-01")]
    [InlineData("October 1, 2025", "2025-10-01")]
    [InlineData("October 2025", "2025-10-01..2025-10-31")]
    [InlineData("2026-10", "2026-10-01..2026-10-31")]
    [InlineData("2025", "2025-01-01..2025-12-31")]
    [InlineData("Q3", "2026-07-01..2026-09-30")]
    [InlineData("Q3 2025", "2025-07-01..2025-09-30")]
    [InlineData("2025-Q4", "2025-10-01..2025-12-31")]
    [InlineData("week of 2026-11-04", "2026-11-02..2026-11-08")]
    [InlineData("since Tuesday", "2026-11-17 or later")]
    [InlineData("since Monday", "2026-11-16 or later")]
    [InlineData("last Monday", "2026-11-16")]
    [InlineData("next Monday", "2026-11-30")]
    [InlineData("this Friday", "2026-11-27")]
    [InlineData("before 1 Oct", "2026-09-30 or earlier")]
    [InlineData("20 Dec..15 Jan", "2025-12-20..2026-01-15", "past")]
    [InlineData("20 Dec..15 Jan", "2026-12-20..2027-01-15")]
    [InlineData("1 Jan..31 Dec", "2026-01-01..2026-12-31")]
    [InlineData("1 Feb", "2027-02-01")]
    [InlineData("1 Feb", "2026-02-01", "past")]
    [InlineData("since 1 Dec", "2025-12-01 or later", "past")]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("Friday", "2026-11-20", "past")]
    [InlineData("29 Feb", "2028-02-29")]
    [InlineData("29 Feb 2024", "2024-02-29")]
    [InlineData("before 0001-01-01", "0001-01-01 or earlier")]
    [InlineData("after 9999-12-31", "9999-12-31 or later")]
    [InlineData("next 9999 months", "2026-11-23..2860-02-23")]
    public void Words_for_days_become_the_days(string words, string days, string lean = "ahead")
    {
        var read = DateWords.TryParse(words);

        Assert.NotNull(read);
        Assert.Equal(days, read.Resolve(Today, lean == "past" ? DateLean.Past : DateLean.Ahead).ToString());
    }

    [Theory]
    [InlineData("32 March")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("29 Feb 2026")]
    [InlineData("10/01/2026")]
    [InlineData("soonish")]
    [InlineData("next 0 days")]
    [InlineData("next 99999999999999999999 days")]
    [InlineData("since")]
    [InlineData("..")]
    [InlineData("Q5")]
    [InlineData("1 Foo")]
    [InlineData("0000-01-01")]
    [InlineData("before before today")]
    public void Other_words_are_no_days(string words)
    {
        Assert.Null(DateWords.TryParse(words));
    }

    [Fact]
    public void None_and_set_ask_whether_there_is_a_date()
    {
        var none = DateWords.TryParse("None")!;
        var set = DateWords.TryParse("set")!;

        Assert.True(none.Matches(null, default));
        Assert.False(none.Matches(Today, default));
        Assert.True(set.Matches(Today, default));
        Assert.False(set.Matches(null, default));
    }
}
