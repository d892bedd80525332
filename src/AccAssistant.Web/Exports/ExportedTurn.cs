using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;

namespace AccAssistant.Web.Exports;

/// <summary>A turn as the export's JSON has it.</summary>
/// <param name="Place">Where it stands in the conversation; the versions of a question stand in one place.</param>
/// <param name="Answer">Markdown; <c>[table r1]</c> stands where the lookup of that result id is shown.</param>
/// <param name="Lookups">What was looked up: query, receipt and the rows shown.</param>
internal sealed record ExportedTurn(
    Guid Id,
    int Place,
    int Version,
    Guid? Replaces,
    string Question,
    string Answer,
    TurnStatus Status,
    string? Failure,
    string? FailureKind,
    DateTimeOffset AskedAt,
    DateTimeOffset? EndedAt,
    TurnRating Rating,
    string? TraceId,
    long? Tokens,
    TurnNotes Notes,
    IReadOnlyList<ToolActivity> Lookups)
{
    public static ExportedTurn Of(VersionedTurn versioned)
    {
        var turn = versioned.Turn;
        return new ExportedTurn(
            turn.Id,
            turn.Place,
            versioned.Version,
            turn.ReplacesTurnId,
            turn.Question,
            turn.Answer,
            turn.Status,
            turn.Failure,
            turn.FailureKind,
            turn.AskedAt,
            turn.EndedAt,
            turn.Rating,
            turn.TraceId,
            turn.Tokens,
            TurnNotes.Read(turn.Notes),
            TurnActivity.Read(turn.Activity));
    }
}
