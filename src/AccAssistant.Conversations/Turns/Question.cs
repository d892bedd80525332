using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>A question on its way in, its owner and project already checked.</summary>
/// <param name="RequestId">Made by the browser; the same one again changes nothing.</param>
/// <param name="ReplacesTurnId">For an edit or a retry.</param>
[GenerateSerializer, Immutable]
public sealed record Question(RecordContext Context, string UserName, string Text, string RequestId, Guid? ReplacesTurnId)
{
    [NonSerialized]
    private readonly Words? words;

    /// <summary>Of the interface, as the person asking reads it.</summary>
    [Id(0)]
    public string Language { get; init; } = Words.English.Language;

    /// <summary>Of the figures and days code writes for the person asking.</summary>
    [Id(1)]
    public string Format { get; init; } = Words.English.Format;

    /// <summary>Keeps questions out of logs: a call that takes too long is logged with its arguments.</summary>
    public override string ToString() => $"question {RequestId}";

    /// <summary>What both of them make; not sent along, but set where the question arrives.</summary>
    public Words Words
    {
        get => words ?? Words.English;
        init => words = value;
    }
}
