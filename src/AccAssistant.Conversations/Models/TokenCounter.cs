using Microsoft.ML.Tokenizers;

namespace AccAssistant.Conversations.Models;

/// <summary>Counts as the default models do. Others differ by a tenth or so, which the budgets bear.</summary>
public static class TokenCounter
{
    /// <summary>Role, separators and channel around each message.</summary>
    public const int PerMessage = 5;

    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_harmony"));

    public static int Count(string text) => text.Length == 0 ? 0 : Tokenizer.Value.CountTokens(text);

    /// <summary>How many of the parts, from the first on, fit a budget with a separator after each.</summary>
    public static int Fitting(IReadOnlyList<string> parts, int budget)
    {
        var used = 0;
        return parts.TakeWhile(part => (used += Count(part) + 1) <= budget).Count();
    }
}
