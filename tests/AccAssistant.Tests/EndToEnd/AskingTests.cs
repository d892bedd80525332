using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What is taken as a question, and how often.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class AskingTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_of_32000_characters_is_taken_and_ends_with_an_answer_or_a_sentence()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var question = "How many RFIs are open? " + string.Concat(Enumerable.Repeat("Thank you. ", 3_000));

        var screen = await chat.AskAsync(question[..32_000]);

        Assert.True(screen.Ended!.Status is TurnStatus.Completed || screen.Ended.Failure is { Length: > 10 });
        Assert.Equal(question[..32_000].Trim(), Assert.Single(await app.TurnsAsync(chat)).Question);
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
}
