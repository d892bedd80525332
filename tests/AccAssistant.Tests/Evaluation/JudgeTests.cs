using System.Text.Json;
using AccAssistant.Conversations.Turns;
using AccAssistant.Evaluation.Judging;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Tests.Evaluation;

/// <summary>A judge that cannot find a mistake is worth nothing.</summary>
public sealed class JudgeTests
{
    private const string Right = """
        <p>12 RFIs are open; 2 of them are overdue.</p>
        <figure class="groups"><table><tbody><tr><th>Ann of Lumen</th><td>10</td></tr><tr><th>Nobody</th><td>2</td></tr></tbody></table></figure>
        <figure class="records"><table><tbody><tr><td><a class="record" href="https://acc.test/rfis?preview=rfi-1">RFI-1</a></td></tr><tr><td><a class="record" href="https://acc.test/rfis?preview=rfi-2">RFI-2</a></td></tr></tbody></table></figure>
        """;

    private static readonly Expected Everything = new()
    {
        Counts = ["rfis; status=open", "rfis; status=overdue"],
        Groups = ["rfis; status=open; group=assignee"],
        Records = ["rfis; status=overdue"],
        Only = "rfis; status=overdue",
        Says = ["overdue"],
        Never = ["sorry"],
    };

    [Fact]
    public void A_right_answer_is_right() => Assert.Empty(Complaints(Everything, Right));

    [Theory]
    [InlineData("12 RFIs", "13 RFIs", "12 is not said")]
    [InlineData("12 RFIs", "112 RFIs", "12 is not said")]
    [InlineData("12 RFIs", "RFI-12", "12 is not said")]
    [InlineData("12 RFIs", "12.5 RFIs", "12 is not said")]
    [InlineData("2 of them", "some of them", "2 is not said")]
    [InlineData("<td>10</td>", "<td>11</td>", "10 is not said of Ann of Lumen")]
    [InlineData("rfi-2", "rfi-0", "1 of 2 records are there")]
    [InlineData("</p>", " See <a class=\"record\" href=\"https://acc.test/?preview=rfi-3-\">RFI-3</a>.</p>", "RFI 3 do not belong there")]
    [InlineData("overdue", "late", "it does not say /overdue/")]
    [InlineData("</p>", " Sorry!</p>", "it says /sorry/")]
    public void A_mistake_is_found(string right, string wrong, string complaint) =>
        Assert.StartsWith(complaint, Assert.Single(Complaints(Everything, Right.Replace(right, wrong, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_only_a_table_happens_to_hold_is_not_said() =>
        Assert.StartsWith("2 is not said", Assert.Single(Complaints(new Expected { Counts = ["rfis; status=overdue"] }, "<p>Here they are.</p><table><tr><td>2</td></tr></table>")), StringComparison.Ordinal);

    [Fact]
    public void A_look_up_for_a_question_that_needs_none_is_a_mistake()
    {
        var activity = new ToolActivity("c1", "r1", "Looked up RFIs", null, null, null, [], [], []);

        Assert.Equal("a tool was called: Looked up RFIs", Assert.Single(Complaints(new Expected { NoTools = true }, "<p>Hello.</p>", activity)));
    }

    [Fact]
    public void A_turn_that_failed_is_a_mistake_whatever_it_had_written() =>
        Assert.StartsWith("it ended Failed: No key.", Assert.Single(Complaints(Everything, Right, status: TurnStatus.Failed)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_named_is_a_mistake() =>
        Assert.Equal("the file b.pdf is not named", Assert.Single(Judge().Complaints(new Expected(), Page("<p>a.pdf</p>"), ["a.pdf", "b.pdf"])));

    [Fact]
    public void Mean_and_median_are_both_needed()
    {
        var expected = new Expected { Measures = ["rfis; status=overdue; measure=days late"] };

        Assert.Empty(Complaints(expected, "<p>They are 13.5 days late on average, 13.5 median.</p>"));
        Assert.Equal(2, Complaints(expected, "<p>They are 13 days late on average.</p>").Count);
    }

    [Theory]
    [InlineData("No RFIs are open.", 0, true)]
    [InlineData("Three RFIs are open.", 3, true)]
    [InlineData("1,234 RFIs", 1234, true)]
    [InlineData("1234 RFIs", 1234, true)]
    [InlineData("1,234 RFIs", 234, false)]
    [InlineData("due 2026-11-12", 11, false)]
    [InlineData("#12 is open", 12, false)]
    [InlineData("RFIs: 12.", 12, true)]
    public void A_figure_is_found_as_a_whole(string text, int figure, bool said) => Assert.Equal(said, SpokenFigure.Says(text, figure));

    private static IReadOnlyList<string> Complaints(Expected expected, string html, ToolActivity? activity = null, TurnStatus status = TurnStatus.Completed) =>
        Judge().Complaints(expected, Page(html, activity, status), []);

    private static AnswerPage Page(string html, ToolActivity? activity = null, TurnStatus status = TurnStatus.Completed)
    {
        var screen = new Screen();
        var turn = Guid.NewGuid();
        if (activity is not null)
            screen.Show(new ToolFinished(1, turn, activity));
        screen.Show(new AnswerRendered(2, turn, 0, [html], ""));
        screen.Show(new TurnEnded(3, turn, status, status == TurnStatus.Completed ? null : "No key."));
        return new AnswerPage(screen);
    }

    /// <summary>Twelve open RFIs: ten with Lumen, two of them overdue, and two with nobody.</summary>
    private static Judge Judge()
    {
        var rfis = Enumerable.Range(1, 12).Select(number => JsonSerializer.SerializeToElement(new
        {
            id = number > 2 ? $"rfi-{number}-" : $"rfi-{number}",
            customIdentifier = $"{number}",
            status = "open",
            dueDate = number switch { 1 => "2026-11-10", 2 => "2026-11-09", _ => null },
            assignedTo = number <= 10 ? new[] { new { id = "c1", type = "company" } } : [],
        }));
        var lists = new RawLists
        {
            Rfis = [.. rfis],
            Companies = [JsonElement.Parse("""{"id":"c1","member_group_id":"c1","name":"Ann of Lumen"}""")],
            Issues = [],
            Submittals = [],
            Users = [],
            Locations = [],
            IssueTypes = [],
            RootCauses = [],
            IssueAttributes = [],
            RfiTypes = [],
            RfiAttributes = [],
            SubmittalTypes = [],
            Responses = [],
        };
        return new Judge(new RawProject(lists, "America/Chicago", new DateTimeOffset(2026, 11, 23, 18, 0, 0, TimeSpan.Zero), "me"));
    }
}
