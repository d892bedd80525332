using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Turns;

/// <summary>What the results of a turn could not cover: said by code before the first words of an answer, whatever a model makes of it.</summary>
internal static class Lacks
{
    private const int SentenceLength = 400;

    /// <summary>The figure itself is over less than there is.</summary>
    public static bool TouchFigure(Receipt receipt) => receipt.Read < receipt.Total;

    /// <summary>Sentences without a full stop; empty when everything was read.</summary>
    public static IReadOnlyList<string> Of(Receipt receipt) => receipt.Missing.Count == 0 && TouchFigure(receipt)
        ? [string.Create(CultureInfo.InvariantCulture, $"only {receipt.Read:N0} of {receipt.Total:N0} records could be read")]
        : [.. receipt.Missing.Select(missing => missing.TrimEnd('.', ' '))];

    /// <summary>A paragraph of Markdown over all results, each lack once; null when nothing is missing.</summary>
    public static string? FirstWords(IEnumerable<ToolActivity> found, Words words)
    {
        var receipts = found.Select(activity => activity.Receipt).OfType<Receipt>().ToList();
        var lacks = receipts.SelectMany(Of).Distinct(StringComparer.Ordinal).Select(lack => MarkdownText.Line(PhraseBook.Sentence(lack, words), SentenceLength)).ToList();
        if (lacks.Count == 0)
            return null;
        var opening = words[receipts.Any(TouchFigure) ? "Not complete" : "Not everything could be read"];
        return $"**{opening}:** {string.Join("; ", lacks)}.";
    }
}
