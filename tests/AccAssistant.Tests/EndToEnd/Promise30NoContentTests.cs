using System.Diagnostics.Metrics;
using AccAssistant.Conversations.Models;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Nothing a person asked, read or was told, and nobody's name, is in a span, a metric or a log line: of the app's own rooms at any level, of the libraries as the app sets them.</summary>
public sealed class Promise30NoContentTests : IAsyncLifetime
{
    private const string Question = "Xylophone questions about RFI 12";
    private const string Answer = "Quartzite answers.";
    private const string Filter = "text: marmalade";

    private readonly AppFixture app = new(null, "--Logging:LogLevel:AccAssistant=Trace");
    private readonly RememberingLoggers logs = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        logs.Dispose();
    }

    [Theory(Timeout = 120_000)]
    [InlineData("")]
    [InlineData("event: error\ndata: {\"error\":{\"message\":\"Quartzite in organization org_secret\",\"type\":\"server_error\",\"failed_generation\":\"marmalade\"}}\n\n")]
    [InlineData("data: {\"Quartzite\n\n")]
    public async Task Nothing_of_what_is_said_is_in_what_the_operator_sees(string broken)
    {
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        using var telemetry = Overhear();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        string[] ending = broken.Length == 0 ? Sse.Text(Answer) : [Sse.Say(Answer), broken];
        app.Model
            .Answer(() => Sse.Response(Sse.Calls(("call_1", "rfis-get", """{"number":"12"}"""), ("call_2", "rfis-query", $$"""{"where":"{{Filter}}"}"""), ("call_3", "rfis-query", """{"where":"marmalade: Kowalski"}"""))))
            .Answer(() => Sse.Response(ending));

        var screen = await chat.AskAsync(Question);
        // Whoever asked hears of the end before the log does.
        var ended = $"Turn {screen.Ended!.TurnId} ended";
        await logs.Hear(ended).WaitAsync(TestContext.Current.CancellationToken);

        var opened = app.Model.Exchanges[1].Messages.Select(message => message.GetProperty("content").GetString() ?? "").First(text => text.Contains("\nTitle: ", StringComparison.Ordinal));
        var title = opened.Split('\n').First(line => line.StartsWith("Title: ", StringComparison.Ordinal))["Title: ".Length..];
        string[] secrets = ["Xylophone", "Quartzite", "marmalade", "Kowalski", "dana.kowalski", "Riverside", "org_secret", title];
        var seen = telemetry.Words().Concat(logs.Lines).ToList();
        Assert.Contains(seen, line => line.Contains("execute_tool rfis-get", StringComparison.Ordinal));
        Assert.Contains(seen, line => line.StartsWith("acc_assistant.model.tokens", StringComparison.Ordinal));
        Assert.Contains(seen, line => line.Contains(ended, StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.DoesNotContain(seen, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Semantic_Kernels_own_switch_stays_off()
    {
        using var telemetry = Overhear();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        await chat.AskAsync("How many RFIs are open?");

        foreach (var name in new[] { "EnableOTelDiagnostics", "EnableOTelDiagnosticsSensitive" })
            Assert.False(AppContext.TryGetSwitch("Microsoft.SemanticKernel.Experimental.GenAI." + name, out var on) && on);
        Assert.Contains(telemetry.Spans, span => span.Source.Name == ModelRound.Telemetry);
        Assert.DoesNotContain(telemetry.Spans, span => span.Source.Name.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal) && span.OperationName.StartsWith("chat", StringComparison.Ordinal));
        Assert.DoesNotContain(TelemetryServices.Sources, source => source.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal));
    }

    private OverheardTelemetry Overhear() => new(app.Services.GetRequiredService<IMeterFactory>());
}
