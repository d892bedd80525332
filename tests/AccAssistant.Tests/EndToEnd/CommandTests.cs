using System.Text.RegularExpressions;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Slash commands are answered by code, with the model endpoint switched off.</summary>
public sealed partial class CommandTests : IClassFixture<AppFixture>
{
    private readonly AppFixture app;

    public CommandTests(AppFixture app)
    {
        this.app = app;
        app.SwitchModelOff();
        app.Requests.Clear();
    }

    [Fact]
    public async Task With_the_model_endpoint_switched_off_every_command_answers_and_asks_it_nothing()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var arguments = new Dictionary<string, string> { ["search"] = " concrete", ["subject"] = " concrete" };

        foreach (var command in app.Services.GetRequiredService<PromptLibrary>().Commands)
        {
            var screen = await chat.AskAsync($"/{command.Name}{arguments.GetValueOrDefault(command.Name)}");

            Assert.Equal((command.Name, TurnStatus.Completed, null), (command.Name, screen.Ended!.Status, screen.Ended.Failure));
            Assert.NotEmpty(screen.Text);
            Assert.Equal(Page.Of(screen.Html).Body!.Words(), (await chat.TurnOnPageAsync(screen.Ended.TurnId)).QuerySelector(".answer")!.Words());
        }

        Assert.DoesNotContain(app.Requests.List(), request => request.Path.StartsWith("/v1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_figures_are_exact_and_the_records_linked()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Greenfield);
        var (rfis, issues, submittals) = (await oracle.RfisAsync(), await oracle.IssuesAsync(), await oracle.SubmittalsAsync());

        var all = await chat.AskAsync("/overdue");
        var some = await chat.AskAsync("/overdue rfis");
        var open = await chat.AskAsync("/issue");
        var status = await chat.AskAsync("/status");

        Assert.StartsWith($"{rfis.Overdue + issues.Overdue + submittals.Overdue} records are overdue.", all.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{rfis.Overdue} RFIs are overdue.", some.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{issues.Open} issues are open.", open.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{rfis.Open + issues.Open + submittals.Open} records are open, {rfis.Overdue + issues.Overdue + submittals.Overdue} of them overdue.", status.Text, StringComparison.Ordinal);
        Assert.All(rfis.OverdueNumbers.Take(10), number => Assert.Contains(Page.Of(some.Html).QuerySelectorAll("a.record"), link => link.TextContent.EndsWith(number, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_example_of_the_help_is_answered()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var examples = app.Services.GetRequiredService<PromptLibrary>().Commands
            .SelectMany(command => Example().Matches(command.Help).Select(match => match.Groups[1].Value))
            .Append("/overdue rfis; cost: Yes; group: company")
            .ToList();

        foreach (var example in examples)
        {
            if (example.StartsWith("/these", StringComparison.Ordinal))
                await chat.AskAsync("/rfi");
            var ended = (await chat.AskAsync(example)).Ended!;
            Assert.Equal((example, TurnStatus.Completed, null), (example, ended.Status, ended.Failure));
        }

        Assert.True(examples.Count > 25);
    }

    [Theory]
    [InlineData("/overdue status: closed", "records (closed).")]
    [InlineData("/overdue rfis; status: answered", "RFIs (answered).")]
    [InlineData("/ageing rfis; status: closed", "RFIs (closed).")]
    [InlineData("/rfi overdue", "RFIs (overdue).")]
    [InlineData("/due none", "records (without due date).")]
    [InlineData("/overdue cost: Yes; module: rfis", "RFIs (cost impact Yes) are overdue.")]
    [InlineData("/overdue rfis and issues", "records are overdue.")]
    public async Task What_is_said_stays_true_whatever_is_asked_for_instead(string command, string words)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(command);

        Assert.Matches($"^[0-9,]+ {Regex.Escape(words)}", screen.Text);
        Assert.StartsWith(screen.Activities[0].Receipt!.Matched.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), screen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rfi", "/these overdue", "module: rfis; status: overdue", @"RFIs \(overdue\) of the last result\.")]
    [InlineData("/rfi; group: company", "/these; cost: Yes", "module: rfis; status: open; cost: Yes", @"RFIs \(cost impact Yes\) of the last result\.")]
    [InlineData("/overdue", "/these rfis by company", "module: rfis; status: overdue; group: company", @"RFIs of the last result\.")]
    [InlineData("/issue", "/these by ball in court", "module: issues; status: open; group: assignee", @"issues of the last result\.")]
    [InlineData("/issue", "/these Steelcraft", "module: issues; status: open; assignee: Steelcraft", @"issues \(with Steelcraft\) of the last result\.")]
    [InlineData("/issue", "/these", "module: issues; status: open", @"issues of the last result\.")]
    [InlineData("/rfi overdue", "/these answered", "module: rfis; status: answered", @"RFIs \(answered\)\.$")]
    public async Task The_last_result_is_narrowed_or_broken_down_and_the_words_stay_true(string first, string next, string query, string words)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        await chat.AskAsync(first);

        var screen = await chat.AskAsync(next);

        Assert.Equal((TurnStatus.Completed, query), (screen.Ended!.Status, screen.Activities.Single().Query));
        Assert.Matches($@"^{screen.Activities[0].Receipt!.Matched}\s{words}", screen.Text.Split('\n')[0]);
    }

    [Fact]
    public async Task What_goes_on_from_a_result_can_be_gone_on_from_in_turn()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        await chat.AskAsync("/rfi");
        await chat.AskAsync("/rfi 12");

        var overdue = await chat.AskAsync("/these overdue");
        var costly = await chat.AskAsync("/these; cost: Yes; group: company");
        var refused = await chat.AskAsync("/these; spec: 03");

        Assert.Equal("module: rfis; status: overdue; cost: Yes; group: company", costly.Activities.Single().Query);
        Assert.InRange(costly.Activities[0].Receipt!.Matched, 1, overdue.Activities[0].Receipt!.Matched - 1);
        Assert.Equal((TurnStatus.Failed, "/help these"), (refused.Ended!.Status, refused.Ended.Notes.Offer));
        Assert.Contains("spec", refused.Ended.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_text_that_reads_like_an_instruction_is_noted_here_too()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.HarborView);

        Assert.NotEmpty((await chat.AskAsync("/issue")).Ended!.Notes.Instructing);
    }

    [Fact]
    public async Task A_follow_up_is_about_the_command_and_not_about_what_was_asked_before_it()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        app.Faults.Clear();
        await chat.AskAsync("Which records mention water leak?");
        await chat.AskAsync("/due this week");

        var screen = await chat.AskAsync("and which of them are overdue?");

        Assert.DoesNotContain("water leak", screen.Text, StringComparison.Ordinal);
        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
    }

    [Fact]
    public async Task A_record_is_opened_by_its_number_however_it_is_written()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var number = Page.Of((await chat.AskAsync("/rfi")).Html).QuerySelector("a.record")!.TextContent["RFI-".Length..];

        foreach (var written in new[] { number, "#" + number, "RFI " + number, "RFI-00" + number })
        {
            var screen = await chat.AskAsync($"/rfi {written}");

            Assert.StartsWith($"RFI-{number} · ", screen.Text, StringComparison.Ordinal);
            Assert.Contains("Status:", screen.Text, StringComparison.Ordinal);
            Assert.NotNull(Page.Of(screen.Html).QuerySelector("a.record"));
        }
    }

    [Theory]
    [InlineData("/overdu rfis", "There is no command /overdu. Did you mean /overdue?", "/overdue rfis")]
    [InlineData("/frobnicate", "There is no command /frobnicate. There are /ageing, ", null)]
    [InlineData("/help frob", "There is no command /frob.", null)]
    [InlineData("/due someday", "someday", "/help due")]
    [InlineData("/overdue Nobodyhere", "Nobodyhere", "/help overdue")]
    [InlineData("/rfi 99999", "No RFI has the number \"99999\"", "/help rfi")]
    [InlineData("/rfi 12; status: open", "A record named by its number takes no \"status: open\".", "/help rfi")]
    [InlineData("/overdue; colour: blue", "Unknown key \"colour\"", "/help overdue")]
    [InlineData("/search", "It is written /search [issues|rfis|submittals] words", "/help search")]
    [InlineData("/these overdue", "There is no earlier result in this conversation to go on from.", "/help these")]
    [InlineData("/status now", "/status takes no \"now\"", "/help status")]
    public async Task A_wrong_argument_gets_a_helpful_line_and_is_no_answer(string command, string words, string? offer)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var screen = await chat.AskAsync(command);

        Assert.Equal((TurnStatus.Failed, offer), (screen.Ended!.Status, screen.Ended.Notes.Offer));
        Assert.Contains(words, screen.Ended.Failure, StringComparison.Ordinal);
        Assert.Empty(screen.Text);
    }

    [Fact]
    public async Task An_ordinary_question_is_offered_the_nearest_command_which_then_answers_it()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var failed = await chat.AskAsync("Which RFIs are overdue?");
        var button = (await chat.TurnOnPageAsync(failed.Ended!.TurnId)).QuerySelector(".failure button[data-ask]");
        var answered = await chat.AskAsync(button!.GetAttribute("data-ask")!);

        Assert.Equal((TurnStatus.Failed, "/overdue rfis"), (failed.Ended.Status, failed.Ended.Notes.Offer));
        Assert.Equal("Try /overdue rfis", button.TextContent);
        Assert.Equal(TurnStatus.Completed, answered.Ended!.Status);
    }

    [Fact]
    public async Task Reading_again_reads_everything_from_Autodesk()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await chat.AskAsync("/status");
        var before = RfiSearches();

        await chat.AskAsync("/status");
        var kept = RfiSearches();
        await chat.AskAsync("/refresh");

        Assert.Equal(before, kept);
        Assert.True(RfiSearches() > kept);
    }

    [Fact]
    public async Task What_could_not_be_read_is_said_first_and_is_not_zero()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        var some = await chat.AskAsync("/overdue");
        var none = await chat.AskAsync("/submittal");

        Assert.StartsWith("Not everything could be read:", some.Text, StringComparison.Ordinal);
        Assert.Equal(TurnStatus.Failed, none.Ended!.Status);
        Assert.Contains("submittal", none.Ended.Failure, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task On_a_BIM_360_project_only_its_issues_are_asked_for()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.OldMill);

        var screen = await chat.AskAsync("/due next 90 days");

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.DoesNotContain("could be read", screen.Text, StringComparison.Ordinal);
        Assert.StartsWith("Issues · open · due next 90 days", screen.Activities[0].Receipt!.Filter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commands_result_is_what_the_next_question_narrows()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var first = await chat.AskAsync("/rfi overdue");
        app.Faults.Clear();

        var next = await chat.AskAsync("only with cost impact");

        Assert.Equal("module: rfis; status: overdue; sort: due", first.Activities[0].Query);
        Assert.Equal(TurnStatus.Completed, next.Ended!.Status);
    }

    [GeneratedRegex(@"`(/[a-z-]+[^`]*)`")]
    private static partial Regex Example();

    private int RfiSearches() => app.Requests.List().Count(request => request.Path.EndsWith("search:rfis", StringComparison.Ordinal));
}
