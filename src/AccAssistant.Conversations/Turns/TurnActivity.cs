using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Turns;

/// <summary>The JSON of a stored turn's tool calls.</summary>
public static class TurnActivity
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        // Kept in a database column and never put into a page as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What the reader saw, in order.</summary>
    public static IReadOnlyList<ToolActivity> Read(string json) => [.. ReadCalls(json).Select(call => call.Activity)];

    public static IReadOnlyList<ToolCall> ReadCalls(string json) => JsonSerializer.Deserialize<List<ToolCall>>(json, Json) ?? [];

    /// <summary>Those its lookups named, in their rows too.</summary>
    public static IEnumerable<RecordLink> RecordsIn(string json) =>
        Read(json).SelectMany(activity => activity.Records.Concat(activity.Rows.Select(row => row.Record)));

    public static string Write(IEnumerable<ToolCall> calls) => JsonSerializer.Serialize(calls, Json);

    /// <summary>For lookups no model asked for.</summary>
    public static string Write(IEnumerable<ToolActivity> activities) =>
        Write(activities.Select(activity => new ToolCall("", "{}", activity)));
}
