using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Whatever the model endpoint does, question and partial answer stay, and the next question works.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class ModelFailureTests(AppFixture app)
{
    [Theory]
    [InlineData("401", "Llm:ApiKey")]
    [InlineData("404", "Llm:Model")]
    [InlineData("413", "larger than")]
    [InlineData("422", "could not work out")]
    [InlineData("429-long", "Retry after")]
    [InlineData("500", "out of order")]
    [InlineData("503", "out of order")]
    [InlineData("html", "not an answer")]
    [InlineData("json-error", "language model")]
    [InlineData("abort", "language model")]
    [InlineData("empty", "without an answer")]
    public async Task A_refusing_or_failing_model_fails_the_turn_in_plain_words_and_keeps_the_question(string scenario, string words)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var question = $"How many RFIs are open? scenario:{scenario}";

        var screen = await chat.AskAsync(question);
        var page = await chat.TurnOnPageAsync(screen.Ended!.TurnId);
        var next = await chat.AskAsync("How many RFIs are open?");

        AssertFailed(screen, words);
        Assert.Equal("failed", page.GetAttribute("data-status"));
        Assert.Equal(question, page.QuerySelector(".question-text")!.TextContent);
        Assert.Equal(screen.Ended.Failure, page.QuerySelector(".failure-text")!.TextContent);
        Assert.NotNull(page.QuerySelector(".failure [data-action=retry]"));
        Assert.Equal(TurnStatus.Completed, next.Ended!.Status);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("cut-frame")]
    [InlineData("bad-frame")]
    [InlineData("error-frame")]
    [InlineData("groq-error")]
    [InlineData("unknown-finish")]
    public async Task An_answer_that_breaks_off_is_kept_as_far_as_it_came(string scenario)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var screen = await chat.AskAsync($"How many RFIs are open, and which are overdue? scenario:{scenario}");
        var page = await chat.TurnOnPageAsync(screen.Ended!.TurnId);
        var next = await chat.AskAsync("How many RFIs are open?");

        AssertFailed(screen, "");
        Assert.NotEmpty(screen.Text);
        Assert.Equal(Page.Of(screen.Html).Body!.Words(), page.QuerySelector(".answer")!.Words());
        Assert.Equal("failed", page.GetAttribute("data-status"));
        Assert.Equal(TurnStatus.Completed, next.Ended!.Status);
    }

    [Theory]
    [InlineData("500-once")]
    [InlineData("429-model")]
    [InlineData("unknown-tool")]
    [InlineData("bare-tool")]
    [InlineData("malformed-arguments")]
    [InlineData("wrong-arguments")]
    [InlineData("object-arguments")]
    [InlineData("text-then-tool")]
    [InlineData("tool-use-failed")]
    [InlineData("reasoning")]
    [InlineData("no-role")]
    public async Task A_model_that_stumbles_still_gives_the_exact_answer(string scenario)
    {
        using var oracle = await Oracle.SignInAsync(app, AccAssistant.Sandbox.World.SandboxPeople.Dana.AutodeskId, Projects.Greenfield);
        var expected = await oracle.RfisAsync();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var screen = await chat.AskAsync($"How many RFIs are open? scenario:{scenario}");

        Assert.Equal((TurnStatus.Completed, null), (screen.Ended!.Status, screen.Ended.Failure));
        Assert.Contains($"{expected.Open} RFIs are open.", screen.Text, StringComparison.Ordinal);
    }

    private static void AssertFailed(Screen screen, string words)
    {
        Assert.Equal(TurnStatus.Failed, screen.Ended!.Status);
        Assert.Contains(words, screen.Ended.Failure, StringComparison.Ordinal);
        Assert.Matches(@"\(Reference \d{6}\)$", screen.Ended.Failure);
        Assert.DoesNotContain("Exception", screen.Ended.Failure, StringComparison.Ordinal);
        Assert.DoesNotContain("org_demo", screen.Ended.Failure, StringComparison.Ordinal);
    }
}
