using System.Net;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>What is counted of turns, and what is kept with them for whoever runs the app.</summary>
public class TurnMeterTests : IDisposable
{
    private readonly ConversationScene scene = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_answer_is_counted_and_timed_and_its_cost_is_kept()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("43 are open."));
        using var measured = new MeasuredHere();

        var row = await AskAsync("How many RFIs are open?");

        Assert.Equal([(1, "status=Completed failure=")], measured.Of("acc_assistant.turns"));
        var (duration, tags) = Assert.Single(measured.Of("acc_assistant.turn.duration"));
        var (firstWord, by) = Assert.Single(measured.Of("acc_assistant.turn.first_word"));
        Assert.Equal(("status=Completed by=model", "by=model"), (tags, by));
        Assert.InRange(firstWord, double.Epsilon, duration);
        Assert.InRange(duration, firstWord, 60);
        Assert.True(row.Tokens > 0);
        Assert.Null(row.FailureKind);
    }

    [Fact]
    public async Task A_failure_is_counted_by_what_failed_and_has_no_first_word()
    {
        scene.Turn.Endpoint.Refuse(HttpStatusCode.Unauthorized, """{"error":{"message":"no","type":"invalid_request_error"}}""");
        using var measured = new MeasuredHere();

        var row = await AskAsync("How many RFIs are open?");

        Assert.Equal([(1, "status=Failed failure=ModelKeyRefused")], measured.Of("acc_assistant.turns"));
        Assert.Empty(measured.Of("acc_assistant.turn.first_word"));
        Assert.Equal((TurnStatus.Failed, "ModelKeyRefused", 0L), (row.Status, row.FailureKind, row.Tokens));
    }

    [Fact]
    public async Task What_code_answers_is_told_apart()
    {
        using var measured = new MeasuredHere();

        var row = await AskAsync("/nonsense");

        Assert.Equal([(1, "status=Failed failure=WrongCommand")], measured.Of("acc_assistant.turns"));
        Assert.Equal("status=Failed by=code", Assert.Single(measured.Of("acc_assistant.turn.duration")).Tags);
        Assert.Equal(("WrongCommand", null), (row.FailureKind, row.Tokens));
    }

    [Fact]
    public async Task A_turn_of_a_process_that_is_gone_is_counted_once_by_whoever_finds_it()
    {
        var id = await scene.NewAsync();
        var turn = Assert.IsType<AccAssistant.Conversations.History.TurnBegun>(await scene.Store.BeginAsync(id, Questions.Of("What?"), busy: false, ranHere: null, Cancel)).Turn;
        await using var database = scene.Database();
        var past = DateTimeOffset.UtcNow.AddMinutes(-1);
        await database.Turns.Where(row => row.Id == turn.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, past), Cancel);
        using var measured = new MeasuredHere();

        await scene.Store.InterruptLapsedAsync(null, Cancel);
        await scene.Store.InterruptLapsedAsync(null, Cancel);

        Assert.Equal([(1, "status=Interrupted failure=")], measured.Of("acc_assistant.turns"));
        Assert.Empty(measured.Of("acc_assistant.turn.duration"));
    }

    private async Task<TurnRow> AskAsync(string question)
    {
        var conversation = scene.Open(await scene.NewAsync());
        var outcome = await conversation.Ask(Questions.Of(question));
        await ConversationScene.UntilEndAsync(conversation);
        return await scene.TurnAsync(outcome.TurnId!.Value);
    }
}
