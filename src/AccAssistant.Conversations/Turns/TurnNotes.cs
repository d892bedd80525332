using System.Text.Json;
using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>What stands beside a turn's answer or failure once it has ended.</summary>
[GenerateSerializer, Immutable]
public sealed record TurnNotes
{
    public static readonly TurnNotes None = new();

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Figures and record numbers no result of the turn explains, as the answer writes them.</summary>
    [Id(0)]
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>A slash command that needs no model and answers nearly the same, e.g. <c>/overdue rfis</c>.</summary>
    [Id(1)]
    public string? Offer { get; init; }

    /// <summary>From when on asking again makes sense; the question waits until then.</summary>
    [Id(2)]
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Records, by their numbers, whose text reads like an instruction to a model; "a name" where it is no record.</summary>
    [Id(3)]
    public IReadOnlyList<string> Instructing { get; init; } = [];

    public static TurnNotes Read(string json) => JsonSerializer.Deserialize<TurnNotes>(json, Json) ?? None;

    public string Write() => JsonSerializer.Serialize(this, Json);
}
