using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>What belongs to one turn while it runs.</summary>
/// <param name="Ends">When it has to be over.</param>
internal sealed record TurnScope(TurnWork Work, Kernel Kernel, TurnTranscript Transcript, Budgets Budgets, ITurnSink Sink, DateTimeOffset Ends)
{
    public Words Words => Work.Question.Words;
}
