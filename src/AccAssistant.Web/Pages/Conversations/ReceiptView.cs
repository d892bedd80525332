using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The strip under an answer: what its figures cover.</summary>
/// <param name="MayRefresh">Whether the question can be asked again from here.</param>
public sealed record ReceiptView(IReadOnlyList<ReceiptLine> Lines, IReadOnlyList<string> Definitions, IReadOnlyList<string> Missing, string AsOf, string ProjectName, bool MayRefresh)
{
    private const int MeaningsInSight = 4;

    /// <summary>Whether there are so many meanings that they are folded away until asked for.</summary>
    public bool Folded => Definitions.Count > MeaningsInSight;

    /// <summary>Null when nothing was looked up.</summary>
    public static ReceiptView? Of(IEnumerable<ToolActivity> activities, string projectName, TurnAddress address, Words words)
    {
        var looked = activities.Where(activity => activity.Receipt is not null).ToList();
        return looked.Count == 0 ? null : Of(
            [.. looked.Select(activity => activity.Receipt!)],
            looked.Select(activity => ReceiptLine.Of(activity.Receipt!, activity.Query is null ? null : address.OfResult(activity.ResultId), words)),
            projectName,
            mayRefresh: true,
            words);
    }

    /// <summary>Of one result alone, on a page of its own.</summary>
    public static ReceiptView Of(Receipt receipt, string projectName, Words words) => Of([receipt], [ReceiptLine.Of(receipt, null, words)], projectName, mayRefresh: false, words);

    private static ReceiptView Of(List<Receipt> receipts, IEnumerable<ReceiptLine> lines, string projectName, bool mayRefresh, Words words)
    {
        var oldest = receipts.MinBy(receipt => receipt.AsOf)!;
        return new ReceiptView(
            [.. lines.DistinctBy(line => line with { Rows = null })],
            [.. receipts.SelectMany(receipt => receipt.Definitions).Distinct().Select(definition => PhraseBook.Sentence(definition, words))],
            [.. receipts.SelectMany(receipt => receipt.Missing).Distinct().Select(missing => PhraseBook.Sentence(missing, words))],
            words["as of {0} {1}", ProjectTime.At(oldest.AsOf, oldest.TimeZone), oldest.TimeZone],
            PlainText.Of(projectName),
            mayRefresh);
    }
}
