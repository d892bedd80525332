using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>
/// Tool results as the model reads them: receipt first, then figures, then rows, all inside the fence,
/// cut between rows to a number of tokens and saying so.
/// </summary>
internal sealed class ResultText(Fence fence, int maxTokens)
{
    private readonly SafeText safe = new(fence.Marker);
    private readonly ReceiptLines receipts = new(new SafeText(fence.Marker));

    public WrittenResult Write(string resultId, RecordReply reply) => reply switch
    {
        Answered answered => new RowsText(fence, safe, maxTokens).Write(Head(resultId, answered.Result.Receipt), resultId, answered.Result),
        Found found => new DetailText(fence, safe, maxTokens).Write(receipts.Header(resultId, Named(found.Record.Record), null, found.Record.Receipt), receipts.NotesAndMissing(found.Record.Receipt), found.Record),
        Choice choice => Write(resultId, choice),
        Overviewed overview => Write(resultId, overview),
        Reported reported => new ReportText(fence, safe, maxTokens).Write(receipts.Header(resultId, reported.Report.Title, null, reported.Report.Receipt), receipts.NotesAndMissing(reported.Report.Receipt), resultId, reported.Report),
        PeopleFound people => new PeopleText(fence, safe, maxTokens).Write(Head(resultId, people.Receipt), people),
        _ => throw new InvalidOperationException($"{reply.GetType().Name} is not a final reply."),
    };

    private List<string> Head(string resultId, Receipt receipt)
    {
        var figure = string.Create(CultureInfo.InvariantCulture, $"{receipt.Matched} of {receipt.Total}");
        return [receipts.Header(resultId, receipt.Filter, figure, receipt), .. receipts.NotesAndMissing(receipt)];
    }

    private WrittenResult Write(string resultId, Choice choice)
    {
        var shown = choice.Records.Take(ToolActivity.ShownRows).ToList();
        List<string> lines =
        [
            receipts.Header(resultId, choice.Receipt.Filter, string.Create(CultureInfo.InvariantCulture, $"{choice.Records.Count} records fit"), choice.Receipt),
            .. receipts.NotesAndMissing(choice.Receipt),
            "Number|Title",
            .. shown.Select(Row),
            $"{(shown.Count < choice.Records.Count ? string.Create(CultureInfo.InvariantCulture, $"showing {shown.Count} of {choice.Records.Count}; ") : "")}several fit; ask the reader which one is meant, or get one by its whole number",
        ];
        return new WrittenResult(fence.Around(lines), shown);
    }

    private WrittenResult Write(string resultId, Overviewed overview)
    {
        List<string> lines =
        [
            receipts.Header(resultId, "Project overview", null, overview.Receipt),
            .. receipts.NotesAndMissing(overview.Receipt),
            .. overview.Modules.Select(Line),
            "no table for this result; query a module to list its records",
        ];
        return new WrittenResult(fence.Around(lines), []);
    }

    private string Line(ModuleOverview module)
    {
        var name = module.Module.Plural();
        if (module.Problem is not null)
            return $"{name}: not read ({safe.Line(module.Problem, 160)})";

        var statuses = module.ByStatus.Select(group => string.Create(CultureInfo.InvariantCulture, $"{safe.Cell(group.Name)} {group.Count}"));
        var figures = string.Create(CultureInfo.InvariantCulture, $"{name}: {module.Total} total | {module.Open} open | {module.Overdue} overdue");
        return module.ByStatus.Count == 0 ? figures : $"{figures} | by status: {string.Join(", ", statuses)}";
    }

    private string Row(RecordLink record) => $"{safe.Cell(record.Label)}|{safe.Cell(record.Title, SafeText.TitleLength)}";

    private static string Named(RecordLink record) => $"{record.Label} · {record.Title}";
}
