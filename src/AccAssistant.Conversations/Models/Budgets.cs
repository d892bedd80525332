namespace AccAssistant.Conversations.Models;

/// <summary>What one turn may take up.</summary>
/// <param name="TurnTokens">Sent and received in all rounds together, without what the endpoint had cached. When the next round would pass it, no more tools run.</param>
/// <param name="ResultTokens">One tool result.</param>
/// <param name="AllResultTokens">All tool results together.</param>
/// <param name="HistoryTokens">Earlier turns carried along.</param>
/// <param name="OutputTokens">Per round. The endpoint charges it against the minute's allowance before it starts.</param>
/// <param name="Rounds">Rounds in which tools run; at most two more requests follow to get an answer.</param>
public sealed record Budgets(int TurnTokens, int ResultTokens, int AllResultTokens, int HistoryTokens, int OutputTokens, int Rounds)
{
    /// <summary>For 8,000 tokens a minute, shared by everybody.</summary>
    public static readonly Budgets Free = new(8_000, 1_200, 2_000, 800, 700, 2);

    /// <summary>For 250,000 tokens a minute and for servers without limits: what is good for an answer, not what is left.</summary>
    public static readonly Budgets Developer = new(40_000, 2_000, 6_000, 4_000, 1_500, 6);

    /// <summary>Below so many tokens a minute a turn has to be thrifty.</summary>
    public const int ThriftyBelow = 60_000;
}
