using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <param name="Filter">In words.</param>
/// <param name="Figures">e.g. "17 of 412".</param>
/// <param name="Coverage">e.g. "read 412 of 412".</param>
/// <param name="Partial">Not everything was read.</param>
/// <param name="Rows">Where the rows behind the figure are; null where there is no such page.</param>
public sealed record ReceiptLine(string Filter, string Figures, string Coverage, bool Partial, string? Rows)
{
    public static ReceiptLine Of(Receipt receipt, string? rows, Words words) => new(
        PlainText.Of(PhraseBook.Filter(receipt.Filter, words)),
        words["{0} of {1}", receipt.Matched, receipt.Total],
        words[receipt.Read < receipt.Total ? "only read {0} of {1}" : "read {0} of {1}", receipt.Read, receipt.Total],
        receipt.Read < receipt.Total,
        rows);
}
