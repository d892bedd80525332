using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Tests.Web.Rendering;
using AccAssistant.Web.Pages.Conversations;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Tests.Web.Pages;

public sealed class ConversationViewTests
{
    // Late on 22 November in Chicago, already the 23rd in UTC.
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Conversations_are_grouped_by_the_projects_days()
    {
        ConversationSummary[] conversations = [At(1), At(5), At(28), At(60), At(24 * 7), At(24 * 8), At(24 * 40), At(24 * 41), At(24 * 400)];

        var groups = ConversationGroup.Of(conversations, Now, "America/Chicago", Words.English);

        Assert.Equal(["Today", "Yesterday", "Previous 7 days", "November 2026", "October 2026", "October 2025"], groups.Select(group => group.Name));
        Assert.Equal([2, 1, 2, 1, 2, 1], groups.Select(group => group.Conversations.Count));
    }

    [Fact]
    public void The_receipt_tells_figures_coverage_and_time_in_the_projects_zone_and_leads_to_its_rows()
    {
        var receipt = TurnView.Of(Answers.Placed("43.", TurnStatus.Completed, Answers.Activity(Answers.Rfi("RFI-1"))), Answers.Project, Answers.Address, Answers.Markdown, Words.English).Receipt;

        Assert.Equal(new ReceiptLine("RFIs · overdue", "43 of 412", "read 412 of 412", false, Address.OfResult("r1")), Assert.Single(receipt!.Lines));
        Assert.Equal("as of 23 Nov 2026, 10:42 America/Chicago", receipt.AsOf);
    }

    [Fact]
    public void A_meaning_is_told_once_and_many_are_folded()
    {
        ToolActivity[] activities = [With("issues: overdue = due before 2026-11-23", "issues: open = not closed", "RFIs: a", "RFIs: b", "RFIs: c"), With("RFIs: a")];

        var receipt = ReceiptView.Of(activities, "Riverside", Address, Words.English)!;

        Assert.Single(receipt.Lines);
        Assert.Equal(5, receipt.Definitions.Count);
        Assert.True(receipt.Folded);
    }

    [Fact]
    public void A_figure_without_a_query_behind_it_leads_nowhere()
    {
        var receipt = ReceiptView.Of([With() with { Query = null }], "Riverside", Address, Words.English)!;

        Assert.Null(Assert.Single(receipt.Lines).Rows);
    }

    [Fact]
    public void A_running_turn_has_no_receipt_yet()
    {
        Assert.Null(TurnView.Of(Answers.Placed("43", TurnStatus.Running, Answers.Activity(Answers.Rfi("RFI-1"))), Answers.Project, Answers.Address, Answers.Markdown, Words.English).Receipt);
    }

    private static TurnAddress Address => new(Answers.Address, Answers.ConversationId, Answers.TurnId);

    private static ToolActivity With(params string[] definitions)
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-1"));
        return activity with { Receipt = activity.Receipt! with { Definitions = definitions } };
    }

    private static ConversationSummary At(int hoursAgo) => new(Guid.NewGuid(), "", Now.AddHours(-hoursAgo), Pinned: false);
}
