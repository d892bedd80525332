using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>What a figure covers, in the lines that stand before it.</summary>
internal sealed class ReceiptLines(SafeText safe)
{
    private const int LineLength = 400;

    public string Header(string resultId, string title, string? figure, Receipt receipt)
    {
        string?[] parts = [resultId, safe.Cell(title, 160), figure, string.Create(CultureInfo.InvariantCulture, $"read {receipt.Read} of {receipt.Total}"), AsOf(receipt)];
        return string.Join(" | ", parts.Where(part => part is not null));
    }

    /// <summary>The meanings used, then what is missing; a missing part that touches the count says PARTIAL.</summary>
    public IEnumerable<string> NotesAndMissing(Receipt receipt)
    {
        if (receipt.Definitions.Count > 0)
            yield return "note: " + safe.Line(string.Join("; ", receipt.Definitions), LineLength);

        var missing = Lacks.Of(receipt).Select(one => safe.Line(one, LineLength)).ToList();
        if (missing.Count > 0)
            yield return "missing: " + (Lacks.TouchFigure(receipt) ? "PARTIAL: " : "") + string.Join("; ", missing);
    }

    /// <summary>When the data was read, on the clock the receipt names.</summary>
    public static string AsOf(Receipt receipt)
    {
        var time = TimeZoneInfo.TryFindSystemTimeZoneById(receipt.TimeZone, out var zone) ? TimeZoneInfo.ConvertTime(receipt.AsOf, zone) : receipt.AsOf;
        return string.Create(CultureInfo.InvariantCulture, $"as of {time:yyyy-MM-dd HH:mm} {receipt.TimeZone}");
    }
}
