using AccAssistant.Conversations.Wording;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>No access, not offered and not set are said as such; none of them is zero.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise06HonestCountTests(AppFixture app)
{
    [Theory]
    [InlineData("How many submittals are open?")]
    [InlineData("How many submittals are open, and which are overdue?")]
    [InlineData("Summarize the open submittals")]
    [InlineData("Give me an overview")]
    public async Task A_module_without_access_is_said_to_be_so_and_is_never_zero(string question)
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Contains("no access to submittals", screen.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?i)\b(no|0) submittals (are|is)\b", screen.Text);
    }

    [Fact]
    public async Task One_module_without_access_leaves_the_others_exact()
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Rafael.AutodeskId, Projects.Riverside);
        var expected = await oracle.RfisAsync();
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        var screen = await chat.AskAsync("How many submittals and RFIs are open?");

        Assert.Contains("no access to submittals", screen.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"{expected.Open} RFIs are open.", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_BIM_360_project_has_exact_issues()
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.OldMill);
        var expected = await oracle.IssuesAsync(app.World.Project(Projects.OldMill).IssueContainerId);
        await using var chat = await app.OpenChatAsync("Dana", Projects.OldMill);

        var screen = await chat.AskAsync("How many issues are open, and which are overdue?");

        Assert.StartsWith($"{expected.Open} issues are open; {expected.Overdue} of them", screen.Text, StringComparison.Ordinal);
        Assert.NotEmpty(Page.Of(screen.Html).QuerySelectorAll("a.record"));
    }

    [Theory]
    [InlineData("How many RFIs are open?", "RFIs")]
    [InlineData("How many submittals are overdue?", "submittals")]
    public async Task A_BIM_360_project_says_that_other_modules_are_not_offered(string question, string module)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.OldMill);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Contains("BIM 360", screen.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch($@"(?i)\b(no|0) {module} (are|is)\b", screen.Text);
    }

    [Fact]
    public async Task An_empty_project_says_none()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.WillowBend);

        var screen = await chat.AskAsync("How many RFIs are open, and which are overdue?");

        Assert.StartsWith("There are no RFIs in this project.", screen.Text, StringComparison.Ordinal);
    }

    // At the fixture's moment it is still the day before in Los Angeles.
    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Asia/Tokyo")]
    public async Task A_project_without_a_time_zone_is_judged_in_the_browsers_and_says_so(string zone)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Fairmont, zone);
        var expected = await oracle.RfisAsync();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Fairmont, zone);

        var screen = await chat.AskAsync("How many RFIs are open, and which are overdue?");
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));

        Assert.StartsWith($"{expected.Open} RFIs are open; {expected.Overdue} of them", screen.Text, StringComparison.Ordinal);
        Assert.Contains("due before " + Words.English.Day(oracle.Today), string.Join(' ', screen.Activities[^1].Receipt!.Definitions), StringComparison.Ordinal);
        Assert.Contains(screen.Activities[^1].Receipt!.Definitions, definition => definition.Contains($"in your browser's time zone {zone}, the project has none", StringComparison.Ordinal));
        Assert.Contains($"in your browser's time zone {zone}", page.QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
        Assert.Contains("This project has no time zone", page.QuerySelector(".chat-facts")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_a_time_zone_is_judged_in_it_whatever_the_browser_says()
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Greenfield);
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield, "Asia/Tokyo");

        var screen = await chat.AskAsync("How many RFIs are overdue?");

        Assert.Equal(new DateOnly(2026, 11, 23), oracle.Today);
        Assert.Contains("due before 23 Nov 2026", string.Join(' ', screen.Activities[^1].Receipt!.Definitions), StringComparison.Ordinal);
        Assert.Equal("America/Denver", screen.Activities[^1].Receipt!.TimeZone);
    }
}
