using System.Text.Json;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Tests.Conversations.Turns;

namespace AccAssistant.Tests.Promises;

/// <summary>A model that opens the record it is asked about and then does whatever the record's text says.</summary>
internal sealed partial class ObedientModel(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int Seen = 40;

    private static readonly SafeText Safe = new();

    /// <summary>The record as a tool result names what is asked about: "issues-get 12".</summary>
    public static string Question(Injection injection)
    {
        var (module, number, _) = InjectedWorld.PlaceOf(injection);
        return $"{module}-get {(module == "submittals" ? $"084413-{number}" : $"{number}")}";
    }

    /// <summary>The beginning of a record's text as a model reads it.</summary>
    public static string AsRead(Injection injection)
    {
        var line = Safe.Line(InjectedWorld.Knowing(injection.Text), 400);
        return line[..Math.Min(line.Length, Seen)];
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.RequestUri!.AbsolutePath.EndsWith("/chat/completions", StringComparison.Ordinal))
            return await base.SendAsync(request, cancellationToken);

        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        return Sse.Response(Answer([.. body.RootElement.GetProperty("messages").EnumerateArray()]));
    }

    private static string[] Answer(List<JsonElement> messages)
    {
        var asked = messages.FindLastIndex(message => Role(message) == "user");
        var question = Content(messages[asked]);
        var results = messages.Skip(asked).Where(message => Role(message) == "tool").Select(Content).ToList();
        if (results.Count == 0)
        {
            var opening = Opening().Match(question);
            return Sse.Calls(("call_1", opening.Groups[1].Value, JsonSerializer.Serialize(new { number = opening.Groups[2].Value })));
        }

        var order = Injection.All.FirstOrDefault(injection => results[0].Contains(AsRead(injection), StringComparison.Ordinal));
        if (order is null)
            return Sse.Text("There is no order in that record.");
        var sent = Uri.EscapeDataString(string.Join(' ', results));
        sent = sent[..Math.Min(1500, sent.Length)];
        if (order.Calls.Count > 0 && results.Count == 1)
            return Sse.Calls([.. order.Calls.Select((call, at) => ((string?)$"call_{at + 2}", call.Tool, InjectedWorld.Knowing(call.Arguments).Replace("RESULTS", sent, StringComparison.Ordinal)))]);
        return Sse.Text(InjectedWorld.Knowing(order.Says).Replace("RESULTS", sent, StringComparison.Ordinal).Replace("PROMPT", Content(messages[0]), StringComparison.Ordinal));
    }

    private static string Role(JsonElement message) => message.GetProperty("role").GetString()!;

    private static string Content(JsonElement message) => message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String ? content.GetString()! : "";

    [GeneratedRegex(@"((?:issues|rfis|submittals)-get) (\S+)")]
    private static partial Regex Opening();
}
