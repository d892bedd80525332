using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A conversation answers one question at a time, whoever asks from wherever.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise05OneTurnAtATimeTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_questions_at_once_in_one_conversation_one_is_refused_and_not_lost_in_silence()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var replies = await Task.WhenAll(chat.SendAsync("How many RFIs are open? scenario:slow"), chat.SendAsync("How many issues are open? scenario:slow"));

        var refused = Assert.Single(replies, reply => reply.TurnId is null);
        var taken = Assert.Single(replies, reply => reply.TurnId is not null);
        Assert.Contains("still being answered", refused.Refusal, StringComparison.Ordinal);
        Assert.Single(await app.TurnsAsync(chat));
        await chat.StopAsync();
        Assert.Equal(TurnStatus.Cancelled, (await chat.ReadAsync(taken.TurnId!.Value)).Ended!.Status);
    }
}
