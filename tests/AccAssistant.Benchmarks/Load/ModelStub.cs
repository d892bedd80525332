using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Benchmarks.Load;

/// <summary>An OpenAI-compatible endpoint in this process, which says what it is told to as fast as it is told to, and notes when.</summary>
internal sealed partial class ModelStub : IAsyncDisposable
{
    private const int FramesAtOnce = 50;

    private static readonly byte[] Call = Encoding.UTF8.GetBytes(
        """data: {"id":"chatcmpl-5d1f0e3a-2f0b-4f7e-9c7a-6f3f4f0a9d21","object":"chat.completion.chunk","created":1763894400,"model":"load","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"call_7f3e01","type":"function","function":{"name":"issues-query","arguments":"{\"where\":\"status: open; group: assignee\"}"}}]},"logprobs":null,"finish_reason":null}]}""" + "\n\n" +
        """data: {"id":"chatcmpl-5d1f0e3a-2f0b-4f7e-9c7a-6f3f4f0a9d21","object":"chat.completion.chunk","created":1763894400,"model":"load","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"tool_calls"}],"usage":{"prompt_tokens":100,"completion_tokens":100,"total_tokens":200}}""" + "\n\ndata: [DONE]\n\n");

    private static readonly byte[] End = Encoding.UTF8.GetBytes(
        """data: {"id":"chatcmpl-5d1f0e3a-2f0b-4f7e-9c7a-6f3f4f0a9d21","object":"chat.completion.chunk","created":1763894400,"model":"load","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":100,"completion_tokens":100,"total_tokens":200}}""" + "\n\ndata: [DONE]\n\n");

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<int, Speech> speeches = new();
    private int last;
    private int requests;

    private ModelStub(WebApplication app) => this.app = app;

    /// <summary>With the version in it, as a client's base address has it.</summary>
    public string Address => app.Urls.First() + "/v1";

    /// <summary>Requests for an answer so far.</summary>
    public int Requests => Volatile.Read(ref requests);

    public static async Task<ModelStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var stub = new ModelStub(builder.Build());
        stub.app.MapPost("/v1/chat/completions", stub.SpeakAsync);
        stub.app.MapGet("/v1/models", () => Results.Text("""{"object":"list","data":[{"id":"load","object":"model"}]}""", "application/json"));
        await stub.app.StartAsync();
        return stub;
    }

    /// <summary>One answer to be asked for.</summary>
    public Speech Prepare(Load load)
    {
        var number = Interlocked.Increment(ref last);
        return speeches[number] = new Speech(number, load);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task SpeakAsync(HttpContext http)
    {
        Interlocked.Increment(ref requests);
        using var reader = new StreamReader(http.Request.Body);
        var asked = Named().Match(await reader.ReadToEndAsync()) is { Success: true, Groups: var groups } ? int.Parse(groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (!speeches.TryGetValue(asked, out var speech))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = "text/event-stream";
        if (speech.Asked())
        {
            speech.Called();
            await http.Response.Body.WriteAsync(Call, http.RequestAborted);
            return;
        }

        speeches.TryRemove(asked, out _);
        if (speech.Load.IsPaced)
            await PacedAsync(speech, http);
        else
            await AtOnceAsync(speech, http);
        await http.Response.Body.WriteAsync(End, http.RequestAborted);
    }

    private static async Task PacedAsync(Speech speech, HttpContext http)
    {
        // Chats that are asked at one moment do not speak at one moment.
        await Task.Delay(Random.Shared.Next(1000 / speech.Load.TokensPerSecond), http.RequestAborted);
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / speech.Load.TokensPerSecond));
        for (var token = 0; token < speech.Load.Tokens; token++)
        {
            await http.Response.Body.WriteAsync(speech.Send(token), http.RequestAborted);
            await beat.WaitForNextTickAsync(http.RequestAborted);
        }
    }

    private static async Task AtOnceAsync(Speech speech, HttpContext http)
    {
        var buffer = new MemoryStream();
        for (var token = 0; token < speech.Load.Tokens; token++)
        {
            buffer.Write(speech.Send(token).Span);
            if ((token + 1) % FramesAtOnce == 0 || token == speech.Load.Tokens - 1)
            {
                await http.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), http.RequestAborted);
                buffer.SetLength(0);
            }
        }
    }

    [GeneratedRegex("load (?<number>[0-9]+) please", RegexOptions.RightToLeft)]
    private static partial Regex Named();
}
