using Microsoft.ML.Tokenizers;

namespace AccAssistant.Conversations.Plugins;

/// <summary>What a text costs, by the encoding of the default model. Loading it takes a moment, so it is loaded once.</summary>
internal static class ResultTokens
{
    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_harmony"));

    public static int Count(string text) => Tokenizer.Value.CountTokens(text);
}
