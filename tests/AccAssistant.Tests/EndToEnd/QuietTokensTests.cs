using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>With the levels the app is delivered with, nothing on a token's way writes to the log.</summary>
public sealed class QuietTokensTests : IAsyncLifetime
{
    private readonly LoggedApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task An_answer_of_forty_times_the_words_logs_no_more()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await LoggedAsync(chat, 50);

        var few = await LoggedAsync(chat, 50);
        var many = await LoggedAsync(chat, 2_000);

        Assert.True(few > 0);
        // What is logged once in a while may fall into either.
        Assert.InRange(many, 1, few + 5);
    }

    private async Task<int> LoggedAsync(Chat chat, int words)
    {
        app.Model.Answer(() => Sse.Response(ScriptedStream.InSteps(Sse.Text([.. Enumerable.Range(0, words).Select(number => $"w{number} ")]))));
        app.Logs.Lines.Clear();
        var screen = await chat.AskAsync("Count");
        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        TestContext.Current.SendDiagnosticMessage("{0} words told in {1} events", words, screen.Events.Count);
        return app.Logs.Lines.Count(line => line.Level > LogLevel.Trace);
    }

    private sealed class LoggedApp : AppFixture
    {
        public OverheardLogs Logs { get; } = new();

        protected override void Configure(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(Logs);
    }
}
