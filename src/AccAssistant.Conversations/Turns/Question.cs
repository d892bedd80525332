using AccAssistant.Records;
using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>A question on its way in, its owner and project already checked.</summary>
/// <param name="RequestId">Made by the browser; the same one again changes nothing.</param>
/// <param name="ReplacesTurnId">For an edit or a retry.</param>
[GenerateSerializer, Immutable]
public sealed record Question(RecordContext Context, string UserName, string Text, string RequestId, Guid? ReplacesTurnId);
