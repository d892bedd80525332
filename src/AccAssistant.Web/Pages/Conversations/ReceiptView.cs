using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The strip under an answer: what its figures cover.</summary>
/// <param name="MayRefresh">Whether the question can be asked again from here.</param>
public sealed record ReceiptView(IReadOnlyList<ReceiptLine> Lines, IReadOnlyList<string> Definitions, IReadOnlyList<string> Missing, string AsOf, string ProjectName, bool MayRefresh)
{
    private const int MeaningsInSight = 4;

    /// <summary>Whether there are so many meanings that they are folded away until asked for.</summary>
    public bool Folded => Definitions.Count > MeaningsInSight;

    /// <summary>Null when nothing was looked up.</summary>
    public static ReceiptView? Of(IEnumerable<ToolActivity> activities, string projectName)
    {
        var receipts = activities.Select(activity => activity.Receipt).OfType<Receipt>().ToList();
        return receipts.Count == 0 ? null : Of(receipts, projectName, mayRefresh: true);
    }

    /// <summary>Of one result alone, on a page of its own.</summary>
    public static ReceiptView Of(Receipt receipt, string projectName) => Of([receipt], projectName, mayRefresh: false);

    private static ReceiptView Of(List<Receipt> receipts, string projectName, bool mayRefresh)
    {
        var oldest = receipts.MinBy(receipt => receipt.AsOf)!;
        return new ReceiptView(
            [.. receipts.Select(ReceiptLine.Of).Distinct()],
            [.. receipts.SelectMany(receipt => receipt.Definitions).Distinct()],
            [.. receipts.SelectMany(receipt => receipt.Missing).Distinct()],
            string.Create(CultureInfo.InvariantCulture, $"as of {ProjectTime.Words(oldest.AsOf, oldest.TimeZone)} {oldest.TimeZone}"),
            projectName,
            mayRefresh);
    }
}
