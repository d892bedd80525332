using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>Frames of a chat completion stream.</summary>
internal static class Sse
{
    public const string Done = "data: [DONE]\n\n";

    public static string Role() => Delta(new { role = "assistant" });

    public static string Say(string text) => Delta(new { content = text });

    public static string Call(string? id, string name, string arguments, int index = 0) => Delta(new
    {
        tool_calls = new[] { new { index, id, type = "function", function = new { name, arguments } } },
    });

    public static string Finish(string reason) => Delta(new { }, reason);

    public static string Usage(int input, int output, int cached = 0) => Frame(new
    {
        id = "c1",
        @object = "chat.completion.chunk",
        created = 1,
        model = "m",
        choices = Array.Empty<object>(),
        usage = new
        {
            prompt_tokens = input,
            completion_tokens = output,
            total_tokens = input + output,
            prompt_tokens_details = new { cached_tokens = cached },
        },
    });

    /// <summary>A whole answer.</summary>
    public static string[] Text(params string[] pieces) => [Role(), .. pieces.Select(Say), Finish("stop"), Usage(100, 10), Done];

    /// <summary>A whole round that calls tools.</summary>
    public static string[] Calls(params (string? Id, string Name, string Arguments)[] calls) =>
        [Role(), .. calls.Select((call, index) => Call(call.Id, call.Name, call.Arguments, index)), Finish("tool_calls"), Usage(100, 10), Done];

    public static string Frame(object chunk) => $"data: {JsonSerializer.Serialize(chunk)}\n\n";

    public static HttpResponseMessage Response(params string[] frames) => Response(ScriptedStream.InPieces(frames));

    public static HttpResponseMessage Response(Stream body)
    {
        var content = new StreamContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/event-stream");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    public static HttpResponseMessage Html() => new(HttpStatusCode.OK)
    {
        Content = new StringContent("<html><body>Sign in to the guest network</body></html>", Encoding.UTF8, "text/html"),
    };

    private static string Delta(object delta, string? finish = null) => Frame(new
    {
        id = "c1",
        @object = "chat.completion.chunk",
        created = 1,
        model = "m",
        choices = new[] { new { index = 0, delta, finish_reason = finish } },
    });
}
