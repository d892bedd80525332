using AccAssistant.Conversations.Models;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Tokens for the results of one turn: so many each, and so many together.</summary>
internal sealed class ResultBudget(Budgets budgets)
{
    /// <summary>A receipt and its first groups; with less a result says nothing.</summary>
    private const int Least = 300;

    private readonly Lock gate = new();
    private int left = budgets.AllResultTokens;

    /// <summary>Writes one result within what is left; results that come at once are written one after another.</summary>
    public WrittenResult Spend(Func<int, WrittenResult> write)
    {
        lock (gate)
        {
            var written = write(Math.Clamp(left, Math.Min(Least, budgets.ResultTokens), budgets.ResultTokens));
            left -= TokenCounter.Count(written.Text);
            return written;
        }
    }
}
