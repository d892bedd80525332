using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Each way a model endpoint can behave, through the hub: one honest ending, nothing lost, and the next question works.</summary>
public sealed class Promise07PlainFailureTests(ScenarioApp app, ImpatientApp impatient) : IClassFixture<ScenarioApp>, IClassFixture<ImpatientApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. ScenarioCatalog.All.Select(scenario => scenario.Name)];

    [Fact]
    public void The_table_has_a_row_for_every_scenario_and_no_other() =>
        Assert.Equal(ScenarioCatalog.All.Select(scenario => scenario.Name), ScenarioTable.All.Select(row => row.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_scenario_ends_in_its_one_way_and_the_next_question_works(string name)
    {
        var row = ScenarioTable.All.Single(row => row.Name == name);
        var host = name.StartsWith("silence", StringComparison.Ordinal) ? impatient : app;
        var counts = await CountsAsync(host);
        host.ForgetLimits();
        await using var chat = await host.OpenChatAsync("Dana", Projects.Greenfield);
        var before = host.ModelRequests.Count;

        var screen = await chat.AskAsync($"{row.Question} scenario:{name}");
        var sent = host.ModelRequests.After(before);
        var page = await chat.TurnOnPageAsync(screen.Ended!.TurnId);
        var stored = await StoredAsync(host, screen.Ended.TurnId);
        var next = await chat.AskAsync("How many issues are open?");
        var sentNext = host.ModelRequests.After(before + sent.Count);

        AssertShown(row, screen, counts);
        AssertOnPage(screen, page, stored);
        AssertStored(row, screen, stored);
        Assert.Equal(row.Models, sent.Select(request => request.GetProperty("model").GetString()));
        await AssertOneEndingAsync(chat, screen.Ended, next.Ended!);
        Assert.Equal((TurnStatus.Completed, null), (next.Ended!.Status, next.Ended.Failure));
        Assert.Contains(Filled("{issues} issues are open", counts), next.Text, StringComparison.Ordinal);
        Assert.Equal([row.Next, row.Next], sentNext.Select(request => request.GetProperty("model").GetString()));
        Assert.Equal(stored.Answer.Length > 0, sentNext[0].GetProperty("messages").GetRawText().Contains($"scenario:{name}\"", StringComparison.Ordinal));
    }

    private static void AssertShown(ScenarioRow row, Screen screen, (int Rfis, int Issues) counts)
    {
        Assert.Equal(row.Ends, screen.Ended!.Status);
        Assert.All(row.Says, words => Assert.Contains(Filled(words, counts), screen.Text, StringComparison.Ordinal));
        Assert.Equal((row.LookUps, row.FailedLookUps), (screen.Activities.Count, screen.Activities.Count(activity => activity.Failure is not null)));
        Assert.Equal(row.Withdraws, screen.Events.OfType<AnswerWithdrawn>().Any());
        Assert.Equal(row.Waits, screen.Ended.Notes.RetryAt is not null);
        if (row.Tells is { } line)
            Assert.Contains(screen.Events.OfType<TurnProgress>(), progress => progress.Text.Contains(line, StringComparison.Ordinal));
        if (row.Ends != TurnStatus.Failed)
            return;
        Assert.Equal(row.HasWords, screen.Text.Length > 0);
        Assert.Contains(row.Fails, screen.Ended.Failure, StringComparison.Ordinal);
        Assert.Contains(row.FailsAlso, screen.Ended.Failure, StringComparison.Ordinal);
        Assert.Matches(@"\(Reference \d{6}\)$", screen.Ended.Failure);
        Assert.DoesNotContain("Exception", screen.Ended.Failure, StringComparison.Ordinal);
        Assert.DoesNotContain("org_demo", screen.Ended.Failure, StringComparison.Ordinal);
    }

    private static void AssertOnPage(Screen screen, IElement page, TurnRow stored)
    {
        Assert.Equal(screen.Ended!.Status.ToString(), page.GetAttribute("data-status"), ignoreCase: true);
        Assert.Equal(stored.Question, page.QuerySelector(".question-text")!.TextContent);
        Assert.Equal(screen.Blocks.Select(block => Page.Of(block).Body!.InnerHtml), page.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
        Assert.Equal(InOrder(screen).Select(activity => activity.Text), page.QuerySelectorAll(".tool-text").Select(line => line.TextContent));
        Assert.Equal(screen.Ended.Failure ?? "", page.QuerySelector(".failure-text")!.TextContent);
        Assert.NotNull(page.QuerySelector(".failure [data-action=retry]"));
    }

    private static void AssertStored(ScenarioRow row, Screen screen, TurnRow stored)
    {
        Assert.Equal((row.Ends, screen.Ended!.Failure, screen.Ended.Number), (stored.Status, stored.Failure, stored.LastEventNumber));
        Assert.NotNull(stored.EndedAt);
        Assert.Equal(screen.Text.Length > 0, stored.Answer.Length > 0);
        Assert.Equal(InOrder(screen).Select(activity => activity.CallId), TurnActivity.Read(stored.Activity).Select(activity => activity.CallId));
        Assert.Equal(screen.Ended.Notes.RetryAt, TurnNotes.Read(stored.Notes).RetryAt);
    }

    /// <summary>As they were begun; they run side by side and end in any order.</summary>
    private static IEnumerable<ToolActivity> InOrder(Screen screen) =>
        screen.Events.OfType<ToolStarted>().Select(started => screen.Activities.Single(activity => activity.CallId == started.CallId));

    private static async Task AssertOneEndingAsync(Chat chat, TurnEnded ending, TurnEnded next)
    {
        var events = new List<TurnEvent>();
        await foreach (var happened in chat.FollowAsync())
        {
            events.Add(happened);
            if (happened is TurnEnded && happened.TurnId == next.TurnId)
                break;
        }

        var ofTurn = events.Where(happened => happened.TurnId == ending.TurnId).ToList();
        Assert.Single(ofTurn, happened => happened is TurnEnded);
        Assert.Equal(ending.Number, ofTurn[^1].Number);
    }

    private static async Task<TurnRow> StoredAsync(AppFixture host, Guid turnId)
    {
        await using var database = await host.OpenDatabaseAsync();
        return await database.Turns.AsNoTracking().SingleAsync(turn => turn.Id == turnId, Cancellation);
    }

    private static async Task<(int Rfis, int Issues)> CountsAsync(AppFixture host)
    {
        using var oracle = await Oracle.SignInAsync(host, SandboxPeople.Dana.AutodeskId, Projects.Greenfield);
        return ((await oracle.RfisAsync()).Open, (await oracle.IssuesAsync()).Open);
    }

    private static string Filled(string words, (int Rfis, int Issues) counts) => words
        .Replace("{rfis}", counts.Rfis.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{issues}", counts.Issues.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
