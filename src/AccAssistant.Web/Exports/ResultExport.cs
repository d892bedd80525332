using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Exports;

/// <summary>A result set as one table.</summary>
public static class ResultExport
{
    /// <param name="result">With its receipt and columns; the rows are taken from <paramref name="rows"/>.</param>
    public static Export Of(ResultSet result, string project, IAsyncEnumerable<ExportRow> rows, Words words)
    {
        var receipt = result.Receipt;
        var filter = PlainText.Of(PhraseBook.Filter(receipt.Filter, words));
        var about = new ExportAbout(
            filter,
            PlainText.Of(project),
            filter,
            [.. receipt.Definitions.Select(definition => PhraseBook.Sentence(definition, words))],
            receipt.AsOf,
            receipt.TimeZone,
            [.. receipt.Missing.Select(missing => PhraseBook.Sentence(missing, words))],
            receipt.Read,
            receipt.Total);
        return new Export(about, [new ExportSheet(filter, ExportSheet.Headed(result.Columns, words), rows)]);
    }
}
