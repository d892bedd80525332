using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The strip under an answer: what its figures cover.</summary>
public sealed record ReceiptView(IReadOnlyList<ReceiptLine> Lines, IReadOnlyList<string> Definitions, IReadOnlyList<string> Missing, string AsOf)
{
    private const int MeaningsInSight = 4;

    /// <summary>Whether there are so many meanings that they are folded away until asked for.</summary>
    public bool Folded => Definitions.Count > MeaningsInSight;

    /// <summary>Null when nothing was looked up.</summary>
    public static ReceiptView? Of(IEnumerable<ToolActivity> activities)
    {
        var receipts = activities.Select(activity => activity.Receipt).OfType<Receipt>().ToList();
        if (receipts.Count == 0)
            return null;
        var oldest = receipts.MinBy(receipt => receipt.AsOf)!;
        return new ReceiptView(
            [.. receipts.Select(ReceiptLine.Of).Distinct()],
            [.. receipts.SelectMany(receipt => receipt.Definitions).Distinct()],
            [.. receipts.SelectMany(receipt => receipt.Missing).Distinct()],
            string.Create(CultureInfo.InvariantCulture, $"as of {ProjectTime.Words(oldest.AsOf, oldest.TimeZone)} {oldest.TimeZone}"));
    }
}
