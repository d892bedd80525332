using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What is offered under an answer to be asked next; with the model endpoint switched off all of it is answered, with the figure it promised.</summary>
public sealed class NextStepTests : IClassFixture<AppFixture>
{
    private readonly AppFixture app;

    public NextStepTests(AppFixture app)
    {
        this.app = app;
        app.SwitchModelOff();
    }

    [Theory]
    [InlineData("Dana", "/rfi")]
    [InlineData("Dana", "/rfi; group: company")]
    [InlineData("Dana", "/issue")]
    [InlineData("Dana", "/submittal outstanding")]
    [InlineData("Dana", "/overdue")]
    [InlineData("Dana", "/search concrete")]
    [InlineData("Rafael", "/overdue")]
    [InlineData("Tomas", "/ball-in-court")]
    public async Task Each_tells_something_new_and_is_answered_with_its_figure(string who, string question)
    {
        await using var chat = await app.OpenChatAsync(who, Projects.Riverside);
        var all = await chat.AskAsync(question);
        var steps = await StepsAsync(chat, all.Ended!.TurnId);
        var before = await StoredAsync(all.Ended.TurnId);

        Assert.InRange(steps.Count, 1, 3);
        foreach (var (ask, words) in steps)
        {
            await chat.AskAsync(question);
            var answer = await chat.AskAsync(ask);

            Assert.Equal((ask, TurnStatus.Completed, null), (ask, answer.Ended!.Status, answer.Ended.Failure));
            var result = await StoredAsync(answer.Ended.TurnId);
            var figure = words.Split(" · ")[1];
            if (figure.EndsWith(" groups", StringComparison.Ordinal))
            {
                Assert.Equal((words, before.Receipt!.Matched), (words, result.Receipt!.Matched));
                Assert.Equal((words, figure), (words, string.Create(CultureInfo.InvariantCulture, $"{result.GroupCount:N0} groups")));
                Assert.True(result.GroupCount > 1 && result.GroupedBy != before.GroupedBy);
            }
            else
            {
                Assert.Equal((words, figure), (words, result.Receipt!.Matched.ToString("N0", CultureInfo.InvariantCulture)));
                Assert.InRange(result.Receipt.Matched, 1, before.Receipt!.Matched - 1);
                Assert.Contains($"{figure} ", answer.Text, StringComparison.Ordinal);
                Assert.Contains("of the last result.", answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Only_the_last_answer_has_some_and_only_where_it_is_whole_and_has_a_result()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var first = (await chat.AskAsync("/rfi")).Ended!.TurnId;
        var newer = (await chat.AskAsync("/issue", replaces: first)).Ended!.TurnId;
        var ofTheNewer = await StepsAsync(chat, newer);
        var ofTheOlder = await StepsAsync(chat, first);

        var record = (await chat.AskAsync("/rfi 12")).Ended!.TurnId;
        var failed = (await chat.AskAsync("/overdue Nobodyhere")).Ended!.TurnId;

        Assert.NotEmpty(ofTheNewer);
        Assert.Empty(ofTheOlder);
        Assert.Empty(await StepsAsync(chat, newer));
        Assert.Empty(await StepsAsync(chat, record));
        Assert.Empty(await StepsAsync(chat, failed));
    }

    [Fact]
    public async Task Under_an_answer_of_several_results_the_one_they_go_on_from_is_named()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        app.Faults.Clear();

        var several = await chat.AskAsync("How many RFIs are open, and which are overdue?");
        var named = Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{several.Ended!.TurnId}/next"));
        var one = await chat.AskAsync("/rfi");
        var unnamed = Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{one.Ended!.TurnId}/next"));

        Assert.True(several.Activities.Select(activity => activity.Query).Distinct().Count() > 1);
        Assert.Equal($"About {several.Activities[^1].Receipt!.Filter}:", named.QuerySelector(".next-of")!.Words());
        Assert.NotEmpty(unnamed.QuerySelectorAll("button"));
        Assert.Null(unnamed.QuerySelector(".next-of"));
    }

    [Fact]
    public async Task Nothing_is_offered_about_nothing()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.WillowBend);
        var turn = (await chat.AskAsync("/rfi")).Ended!.TurnId;

        Assert.Empty(await StepsAsync(chat, turn));
    }

    /// <summary>With the groups, which are not sent while the answer runs.</summary>
    private async Task<ToolActivity> StoredAsync(Guid turn)
    {
        await using var database = await app.OpenDatabaseAsync();
        return TurnActivity.Read((await database.Turns.SingleAsync(row => row.Id == turn, TestContext.Current.CancellationToken)).Activity).Single();
    }

    private static async Task<IReadOnlyList<(string Ask, string Words)>> StepsAsync(Chat chat, Guid turn) =>
        [.. Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{turn}/next"))
            .QuerySelectorAll("button")
            .Select(button => (button.GetAttribute("data-ask")!, button.Words()))];
}
