using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The questions an empty conversation offers, for whom, and the figures beside them.</summary>
public sealed class StarterTests : IAsyncLifetime
{
    private readonly BriskApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("Dana", "Which RFIs are overdue?")]
    [InlineData("Priya", "What is in my court?")]
    [InlineData("Rafael", "Open issues by location")]
    [InlineData("Tomas", "Open issues by location")]
    public async Task Six_are_offered_and_a_persons_role_says_which_come_first(string who, string first)
    {
        await using var chat = await app.OpenChatAsync(who, Projects.Riverside);

        var starters = await StartersAsync(chat);

        Assert.Equal((6, first), (starters.Count, starters[0].Question));
        Assert.Equal(starters.DistinctBy(starter => starter.Question), starters);
    }

    [Fact]
    public async Task The_page_shows_them_before_anything_is_read_and_then_the_figures_are_exact()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));
        var readBefore = app.Requests.List().Count(request => request.Path.Contains("search:rfis", StringComparison.Ordinal));
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Greenfield);

        var starters = await StartersAsync(chat);

        Assert.Equal(0, readBefore);
        Assert.Equal(6, page.QuerySelectorAll(".starters button[data-ask]").Length);
        Assert.All(page.QuerySelectorAll(".starter-count"), count => Assert.Empty(count.TextContent));
        var figures = starters.ToDictionary(starter => starter.Question, starter => starter.Count);
        Assert.Equal($"{(await oracle.RfisAsync()).Overdue}", figures["Which RFIs are overdue?"]);
        Assert.Equal($"{(await oracle.RfisAsync()).Open}", figures["Summarize the open RFIs"]);
        Assert.Equal($"{(await oracle.IssuesAsync()).Overdue}", figures["Which issues are overdue, by company?"]);
    }

    [Fact]
    public async Task What_was_read_for_them_is_not_read_again_for_the_first_question()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await StartersAsync(chat);
        app.Requests.Clear();

        var screen = await chat.AskAsync("How many issues, RFIs and submittals are open?");

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.NotEmpty(app.Requests.List());
        Assert.DoesNotContain(app.Requests.List(), request => request.Path.StartsWith("/construction/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_could_not_be_read_has_no_figure_and_is_never_zero()
    {
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = "/construction/rfis/*" });
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var figures = (await StartersAsync(chat)).ToDictionary(starter => starter.Question, starter => starter.Count);

        Assert.Equal(("", "", ""), (figures["Which RFIs are overdue?"], figures["Summarize the open RFIs"], figures["What is in my court?"]));
        Assert.NotEqual("", figures["Which issues are overdue, by company?"]);
    }

    [Fact]
    public async Task Half_a_list_is_no_figure_either()
    {
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = "/construction/issues/*/issues?*", Skip = 2 });
        await using var chat = await app.OpenChatAsync("Dana", Projects.Meridian);

        var figures = (await StartersAsync(chat)).ToDictionary(starter => starter.Question, starter => starter.Count);

        Assert.Equal("", figures["Which issues are overdue, by company?"]);
        Assert.NotEqual("", figures["Which RFIs are overdue?"]);
    }

    [Fact]
    public async Task What_finds_nothing_says_so_and_comes_last()
    {
        await using var chat = await app.OpenChatAsync("Tomas", Projects.Riverside);
        await using var empty = await app.OpenChatAsync("Dana", Projects.WillowBend);
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Meridian);

        var nothing = await StartersAsync(empty);
        var some = new[] { await StartersAsync(chat), await StartersAsync(priyas) };

        Assert.All(nothing, starter => Assert.Equal("0", starter.Count));
        Assert.All(some, starters => Assert.DoesNotContain(starters.SkipWhile(starter => starter.Count != "0"), starter => starter.Count != "0"));
    }

    private static async Task<IReadOnlyList<(string Question, string Count)>> StartersAsync(Chat chat) =>
        [.. Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/starters?timeZone=America/Chicago"))
            .QuerySelectorAll("button")
            .Select(button => (button.GetAttribute("data-ask")!, button.QuerySelector(".starter-count")!.TextContent))];
}
