using System.Net;
using System.Text;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace AccAssistant.Benchmarks.Inner;

/// <summary>What each token of an answer passes between the endpoint's bytes and a follower, without a network; a thousand at a time.</summary>
public class TokenPath
{
    private static readonly Guid Turn = Guid.Parse("0195a5c0-0000-7000-8000-000000000001");

    private readonly Kernel kernel = new();
    private readonly ChatHistory history = [new ChatMessageContent(AuthorRole.User, "How many?")];
    private readonly List<TurnEvent> pieces = [.. Answer.Tokens.Select((text, at) => new AnswerText(at + 2, Turn, text))];
    private readonly byte[] stream = Encoding.UTF8.GetBytes(string.Concat(Answer.Tokens.Select(Frame)) + Frame("", "\"stop\"") + "data: [DONE]\n\n");
    private readonly byte[] read = new byte[64 * 1024];
    private ModelRound rounds = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var service = new OpenAIChatCompletionService("load", new Uri("http://127.0.0.1/v1"), "none", httpClient: new HttpClient(new Canned(stream)));
        var options = Options.Create(new LlmOptions());
        rounds = new ModelRound(_ => service, new EndpointLimits(options, TimeProvider.System), options);
    }

    [Benchmark(Description = "The endpoint's stream read, 1,000 tokens")]
    public async Task<int> Stream()
    {
        var parts = 0;
        await foreach (var part in rounds.StreamAsync("load", 4_000, history, kernel, CancellationToken.None))
            parts += part is RoundText ? 1 : 0;
        return parts == Answer.Tokens.Count ? parts : throw new InvalidOperationException($"{parts} tokens came.");
    }

    [Benchmark(Description = "1,000 frames of the stream that have come together, joined")]
    public async Task<int> Join()
    {
        await using var joined = new JoinedFrames(new MemoryStream(stream));
        var bytes = 0;
        while (await joined.ReadAsync(read) is > 0 and var count)
            bytes += count;
        return bytes < stream.Length / 10 ? bytes : throw new InvalidOperationException($"{bytes} bytes are left.");
    }

    [Benchmark(Description = "The log of a turn, told to a follower token by token")]
    public long Log()
    {
        var log = new TurnLog();
        log.Append([new TurnStarted(1, Turn, "How many?", DateTimeOffset.UnixEpoch, null)]);
        var last = 1L;
        foreach (var piece in pieces)
        {
            log.Append([piece]);
            last = log.After(last).Events[^1].Number;
        }

        return last;
    }

    [Benchmark(Description = "1,000 tokens that have piled up, made one")]
    public int PileUp() => PiledUp.Of(pieces).Count;

    private static string Frame(string text) => Frame(text, "null");

    private static string Frame(string text, string finish) =>
        $$"""data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1763894400,"model":"load","choices":[{"index":0,"delta":{"content":{{System.Text.Json.JsonSerializer.Serialize(text)}}},"logprobs":null,"finish_reason":{{finish}}}]}""" + "\n\n";

    private sealed class Canned(byte[] stream) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(stream) { Headers = { { "Content-Type", "text/event-stream" } } } });
    }
}
