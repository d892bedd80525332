using AccAssistant.Conversations.Models;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Tokens for the results of one turn: so many each, and so many together.</summary>
internal sealed class ResultBudget(Budgets budgets)
{
    /// <summary>A receipt and its first groups; with less a result says nothing.</summary>
    private const int Least = 300;

    private readonly Lock gate = new();
    private readonly int least = Math.Min(Least, budgets.ResultTokens);
    private int left = budgets.AllResultTokens;

    /// <summary>Writes one result within what is left; results that come at once are written one after another.</summary>
    /// <returns>Null when too little is left to say anything.</returns>
    public WrittenResult? Spend(Func<int, WrittenResult> write)
    {
        lock (gate)
        {
            if (left < least)
                return null;

            // As long as one more result can follow, it is left its receipt.
            var most = left < 2 * least ? left : left - least;
            var written = write(Math.Min(most, budgets.ResultTokens));
            left -= TokenCounter.Count(written.Text);
            return written;
        }
    }
}
