using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What is taken as a question, and how often.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class AskingTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Unaskable => new()
    {
        { "empty", "" },
        { "blank", " \n\t " },
        { "32,001 characters", new string('a', 32_001) },
        { "a zip file", "PK\u0003\u0004\u0014\0\b\b\b" },
        { "broken text", string.Concat(Enumerable.Repeat("\uFFFD", 200)) },
        { "nothing to see", "\u200B\u200B\u200B" },
    };

    [Theory]
    [MemberData(nameof(Unaskable))]
    public async Task What_cannot_be_asked_is_refused_with_a_sentence_and_not_stored(string what, string text)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var reply = await chat.SendAsync(text);

        Assert.Null(reply.TurnId);
        Assert.True(reply.Refusal is { Length: > 10 } sentence && sentence.EndsWith('.'), what);
        Assert.Empty(await TurnsAsync(chat));
    }

    [Fact]
    public async Task A_question_of_32000_characters_is_taken_and_ends_with_an_answer_or_a_sentence()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var question = "How many RFIs are open? " + string.Concat(Enumerable.Repeat("Thank you. ", 3_000));

        var screen = await chat.AskAsync(question[..32_000]);

        Assert.True(screen.Ended!.Status is TurnStatus.Completed || screen.Ended.Failure is { Length: > 10 });
        Assert.Equal(question[..32_000].Trim(), Assert.Single(await TurnsAsync(chat)).Question);
    }

    [Fact]
    public async Task A_question_with_a_damaged_id_is_refused()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var reply = await chat.SendAsync("How many RFIs are open?", requestId: "42");

        Assert.NotNull(reply.Refusal);
        Assert.Empty(await TurnsAsync(chat));
    }

    [Fact]
    public async Task The_same_question_sent_twice_is_one_turn()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var id = Guid.NewGuid().ToString("D");

        var replies = await Task.WhenAll(chat.SendAsync("How many RFIs are open?", id), chat.SendAsync("How many RFIs are open?", id));
        await chat.ReadAsync(replies[0].TurnId!.Value);
        var later = await chat.SendAsync("How many RFIs are open?", id);

        var turn = Assert.Single(await TurnsAsync(chat));
        Assert.All([.. replies, later], reply => Assert.Equal(turn.Id, reply.TurnId));
    }

    [Fact]
    public async Task Of_two_questions_at_once_in_one_conversation_one_is_refused_and_not_lost_in_silence()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var replies = await Task.WhenAll(chat.SendAsync("How many RFIs are open? scenario:slow"), chat.SendAsync("How many issues are open? scenario:slow"));

        var refused = Assert.Single(replies, reply => reply.TurnId is null);
        var taken = Assert.Single(replies, reply => reply.TurnId is not null);
        Assert.Contains("still being answered", refused.Refusal, StringComparison.Ordinal);
        Assert.Single(await TurnsAsync(chat));
        await chat.StopAsync();
        Assert.Equal(TurnStatus.Cancelled, (await chat.ReadAsync(taken.TurnId!.Value)).Ended!.Status);
    }

    [Fact]
    public async Task A_follow_up_knows_the_question_before()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        using var oracle = await Oracle.SignInAsync(app, AccAssistant.Sandbox.World.SandboxPeople.Dana.AutodeskId, Projects.Riverside);
        var expected = await oracle.RfisAsync();

        await chat.AskAsync("How many RFIs are open?");
        var answer = await chat.AskAsync("and which of them are overdue?");

        Assert.Contains($"{expected.Overdue} ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(expected.Overdue, answer.Activities[^1].Receipt!.Matched);
    }

    private async Task<List<TurnRow>> TurnsAsync(Chat chat)
    {
        await using var database = await app.OpenDatabaseAsync();
        return await database.Turns.AsNoTracking().Where(turn => turn.ConversationId == chat.ConversationId).ToListAsync(Cancellation);
    }
}
