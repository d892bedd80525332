using System.Net;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A question that is taken is in the store before the model sees it, once however often it is sent; one that is not taken is in no store.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise01StoredFirstTests(AppFixture app)
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

    [Fact]
    public async Task When_the_model_is_asked_the_question_is_in_the_store()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        List<string> storedThen = [];
        app.Model.Answer(() =>
        {
            storedThen.AddRange(Stored(chat));
            return new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent("{}") };
        });

        await chat.AskAsync("How many RFIs are open?");

        Assert.Equal("How many RFIs are open?", Assert.Single(storedThen));
    }

    [Theory]
    [MemberData(nameof(Unaskable))]
    public async Task What_cannot_be_asked_is_refused_with_a_sentence_and_not_stored(string what, string text)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var reply = await chat.SendAsync(text);

        Assert.Null(reply.TurnId);
        Assert.True(reply.Refusal is { Length: > 10 } sentence && sentence.EndsWith('.'), what);
        Assert.Empty(await app.TurnsAsync(chat));
    }

    [Fact]
    public async Task A_question_with_a_damaged_id_is_refused()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var reply = await chat.SendAsync("How many RFIs are open?", requestId: "42");

        Assert.NotNull(reply.Refusal);
        Assert.Empty(await app.TurnsAsync(chat));
    }

    [Fact]
    public async Task The_same_question_sent_twice_is_one_turn()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var id = Guid.NewGuid().ToString("D");

        var replies = await Task.WhenAll(chat.SendAsync("How many RFIs are open?", id), chat.SendAsync("How many RFIs are open?", id));
        await chat.ReadAsync(replies[0].TurnId!.Value);
        var later = await chat.SendAsync("How many RFIs are open?", id);

        var turn = Assert.Single(await app.TurnsAsync(chat));
        Assert.All([.. replies, later], reply => Assert.Equal(turn.Id, reply.TurnId));
    }

    private List<string> Stored(Chat chat)
    {
        using var database = app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        return [.. database.Turns.Where(turn => turn.ConversationId == chat.ConversationId).Select(turn => turn.Question)];
    }
}
