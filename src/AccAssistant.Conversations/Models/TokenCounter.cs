using Microsoft.Extensions.Caching.Memory;
using Microsoft.ML.Tokenizers;

namespace AccAssistant.Conversations.Models;

/// <summary>Counts as the default models do. Others differ by a tenth or so, which the budgets bear.</summary>
public static class TokenCounter
{
    /// <summary>Role, separators and channel around each message.</summary>
    public const int PerMessage = 5;

    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_harmony"));

    /// <summary>Some four million characters of what was counted lately.</summary>
    private static readonly MemoryCache Counted = new(new MemoryCacheOptions { SizeLimit = 4_000_000 });

    /// <summary>Of a text that comes again with the next question, as prompts and earlier answers do: it is counted once.</summary>
    public static int CountOnce(string text) =>
        Counted.GetOrCreate(text, entry =>
        {
            entry.Size = text.Length + 100;
            return Count(text);
        });

    public static int Count(string text) => text.Length == 0 ? 0 : Tokenizer.Value.CountTokens(text);

    /// <summary>How many of the parts, from the first on, fit a budget with a separator after each.</summary>
    public static int Fitting(IReadOnlyList<string> parts, int budget)
    {
        var used = 0;
        return parts.TakeWhile(part => (used += Count(part) + 1) <= budget).Count();
    }

    /// <summary>A text with as many of its rows, from the first on, as fit a budget.</summary>
    /// <param name="textWith">The whole text with so many rows; without any it is kept, whatever it costs.</param>
    public static (int Shown, string Text) Fit(IReadOnlyList<string> rows, int budget, Func<int, string> textWith)
    {
        var shown = Fitting(rows, budget - Count(textWith(0)));
        var text = textWith(shown);
        // Lines count a little differently together than apart.
        while (shown > 0 && Count(text) > budget)
            text = textWith(--shown);
        return (shown, text);
    }
}
