namespace AccAssistant.Conversations.Turns;

/// <summary>A turn to run.</summary>
/// <param name="Past">Earlier turns in order, replaced ones left out.</param>
public sealed record TurnWork(Guid TurnId, Question Question, IReadOnlyList<PastTurn> Past)
{
    /// <summary>The newest result of an earlier turn that came from a query; null where there is none.</summary>
    public ToolActivity? LastResult => ToolActivity.ResultsOf(Past.SelectMany(turn => turn.Calls).Select(call => call.Activity)).LastOrDefault();

    /// <summary>Its query in the text form.</summary>
    public string? LastQuery => LastResult?.Query;
}
