using System.Net;
using AccAssistant.Conversations.Models;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI.Chat;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>The one client: what it repeats, how long it is silent with, what it notes, and when it lets go.</summary>
public sealed class ModelClientTests : IDisposable
{
    private readonly OneConnection server = new();
    private readonly LlmOptions options = new() { ApiKey = "key", IdleSeconds = 30 };

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Stopping_while_a_read_is_pending_closes_the_connection()
    {
        using var stop = new CancellationTokenSource();
        var happened = new List<string>();
        var closed = ServeAsync(happened, Sse.Say("43 RFIs"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var part in StreamAsync(stop.Token))
            {
                happened.Add(Assert.IsType<RoundText>(part).Text);
                _ = Task.Run(
                    async () =>
                    {
                        happened.Add("stop");
                        await stop.CancelAsync();
                    },
                    TestContext.Current.CancellationToken);
            }
        });

        await closed;
        Assert.Equal(["43 RFIs", "stop", "closed"], happened);
    }

    [Fact]
    public async Task A_stream_nobody_reads_on_is_not_drained()
    {
        using var handler = new SocketsHttpHandler();
        ModelClient.Create(options, () => handler, TimeProvider.System);
        var closed = ServeAsync([], Sse.Say("43 RFIs"));

        await foreach (var _ in StreamAsync(TestContext.Current.CancellationToken))
            break;

        await closed;
        Assert.Equal(TimeSpan.Zero, handler.ResponseDrainTimeout);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Silence_ends_a_round_at_the_idle_limit_before_headers_and_in_mid_stream(bool afterText)
    {
        options.IdleSeconds = 1;
        var closed = afterText ? ServeAsync([], Sse.Say("43 RFIs")) : ServeAsync([]);

        var parts = await StreamAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        await closed;
        Assert.Equal(ModelFailureKind.Silent, Assert.IsType<RoundFailed>(parts[^1]).Failure.Kind);
        Assert.Equal(afterText ? 2 : 1, parts.Count);
    }

    [Theory]
    [InlineData("500 lost")]
    [InlineData("lost 500")]
    [InlineData("503 502")]
    [InlineData("lost lost")]
    public async Task Only_one_repeat_is_made_whatever_the_mixture(string tries)
    {
        using var scene = new TurnScene();
        foreach (var one in tries.Split(' '))
        {
            if (one == "lost")
                scene.Endpoint.Then(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended before headers"));
            else
                scene.Endpoint.Refuse((HttpStatusCode)int.Parse(one, System.Globalization.CultureInfo.InvariantCulture), "{}");
        }

        var outcome = await scene.AskAsync();

        Assert.Equal((TurnStatus.Failed, 2), (outcome.Status, scene.Endpoint.Requests.Count));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(498)]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_refusal_is_left_to_the_turn(int status)
    {
        using var endpoint = new ScriptedEndpoint();
        endpoint.Refuse((HttpStatusCode)status, "{}", ("retry-after", "1"));
        var client = ModelClient.Create(options, () => endpoint, TimeProvider.System).GetChatClient("m");

        await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => client.CompleteChatAsync([new UserChatMessage("hello")], cancellationToken: TestContext.Current.CancellationToken));

        Assert.Single(endpoint.Requests);
    }

    [Fact]
    public async Task Every_limit_header_is_noted_of_the_last_try()
    {
        using var endpoint = new ScriptedEndpoint();
        endpoint.Refuse(HttpStatusCode.InternalServerError, "{}", ("retry-after", "99")).Refuse(
            HttpStatusCode.TooManyRequests,
            "{}",
            ("retry-after", "7"),
            ("x-request-id", "req_1"),
            ("x-ratelimit-limit-tokens", "8000"),
            ("x-ratelimit-remaining-tokens", "12"),
            ("x-ratelimit-reset-tokens", "5.25s"),
            ("x-ratelimit-limit-requests", "1000"),
            ("x-ratelimit-remaining-requests", "999"),
            ("x-ratelimit-reset-requests", "1m26.4s"));
        var client = ModelClient.Create(options, () => endpoint, new InstantTime()).GetChatClient("m");
        var reading = EndpointHeaders.Listen();

        await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => client.CompleteChatAsync([new UserChatMessage("hello")], cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((429, "req_1", TimeSpan.FromSeconds(7)), (reading.Status, reading.RequestId, reading.RetryAfter));
        Assert.Equal((8000, 12, TimeSpan.FromSeconds(5.25)), (reading.TokenLimit, reading.TokensRemaining, reading.TokensReset));
        Assert.Equal((1000, 999, TimeSpan.FromSeconds(86.4)), (reading.RequestLimit, reading.RequestsRemaining, reading.RequestsReset));
    }

    private async Task ServeAsync(List<string> happened, params string[] frames)
    {
        await server.ServeAsync(frames);
        happened.Add("closed");
    }

    private IAsyncEnumerable<RoundPart> StreamAsync(CancellationToken cancellationToken)
    {
        options.Endpoint = server.Address;
        var set = Options.Create(options);
        var client = ModelClient.Create(options, () => new SocketsHttpHandler(), TimeProvider.System);
        return new ModelRound(model => new OpenAIChatCompletionService(model, client), new EndpointLimits(set, TimeProvider.System), set)
            .StreamAsync("m", 100, new ChatHistory("hello"), new Kernel(), cancellationToken);
    }
}
