using AccAssistant.Conversations.Wording;
using AccAssistant.Tests.Web.Rendering;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Tests.Web.Pages;

/// <summary>A line of work tells on demand what was read for it, and when.</summary>
public sealed class ToolViewTests
{
    private static readonly DateTimeOffset ReadAt = new(2026, 11, 23, 16, 42, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-2, "for this question")]
    [InlineData(0, "for this question")]
    [InlineData(30, "less than a minute before this question")]
    [InlineData(119, "1 minute before this question")]
    [InlineData(180, "3 minutes before this question")]
    [InlineData(7300, "2 hours before this question")]
    public void The_age_of_what_was_read_is_told_against_the_question(int secondsLater, string age)
    {
        var activity = Answers.Activity();

        var tool = ToolView.Of(activity with { Receipt = activity.Receipt! with { Pages = 5, Missing = ["void RFIs"] } }, ReadAt.AddSeconds(secondsLater), Words.English);

        Assert.Equal(
            [
                "Looked for: RFIs · overdue",
                "overdue = due before 23 Nov 2026 and still open",
                "Not read: void RFIs",
                "Read 412 of 412 records on 5 pages.",
                $"Read {age}: as of 23 Nov 2026, 10:42 America/Chicago.",
                "Answered in 0.4 s.",
            ],
            tool.Details);
        Assert.Equal(("done", "module: rfis; status: overdue"), (tool.State, tool.Query));
    }

    [Fact]
    public void Pages_that_were_not_counted_are_not_told()
    {
        Assert.Contains("Read 412 of 412 records.", ToolView.Of(Answers.Activity(), ReadAt, Words.English).Details[^3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_failed_says_why_and_nothing_else()
    {
        var tool = ToolView.Of(Answers.Activity() with { Failure = "RFIs could not be read.", Receipt = null }, ReadAt, Words.English);

        Assert.Equal("failed", tool.State);
        Assert.Equal(["RFIs could not be read."], tool.Details);
    }
}
