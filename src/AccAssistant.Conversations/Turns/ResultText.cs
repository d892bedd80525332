using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Turns;

/// <summary>Shorter forms of a tool's result text.</summary>
internal static class ResultText
{
    private const string Cut = "(cut here: narrow the query or ask for counts)";

    /// <summary>The first half of the lines, the fence around them kept.</summary>
    public static string Halve(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 4)
        {
            return text;
        }

        var fenced = lines[0].StartsWith("<data", StringComparison.Ordinal) && lines[^1].StartsWith("</data", StringComparison.Ordinal);
        IEnumerable<string> kept = [.. lines.Take(lines.Length / 2), Cut];
        return string.Join('\n', fenced ? kept.Append(lines[^1]) : kept);
    }

    /// <summary>What an earlier turn's call found, in one line; its rows are read again when needed.</summary>
    public static string Remembered(ToolActivity activity) => activity switch
    {
        { Receipt: { } receipt } => OneLine($"{Line(receipt)} | query: {activity.Query ?? "-"} | earlier result, rows not kept: call again for rows or new figures"),
        // What the reader was told is in the reader's language.
        { Failure: not null } => "ERROR[upstream]: it could not be looked up then: call again",
        _ => "earlier result, not kept: call again",
    };

    public static string Line(Receipt receipt) =>
        $"{receipt.Filter} | {receipt.Matched} of {receipt.Total} | read {receipt.Read} of {receipt.Total} | {ReceiptLines.AsOf(receipt)}";

    /// <summary>Cuts at a token budget, saying so with an ellipsis.</summary>
    public static string Shorten(string text, int tokens)
    {
        var length = text.Length;
        while (length > 0 && TokenCounter.Count(text[..length]) > tokens)
        {
            length = length * 3 / 4;
        }

        return length == text.Length ? text : text[..length] + "…";
    }

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
