using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One page of a result.</summary>
/// <param name="Problem">Why there are no rows; null when there are.</param>
/// <param name="Note">How it differs from what the answer was given from; null when it does not.</param>
/// <param name="Html">Groups and rows, safe.</param>
public sealed record ResultView(string Title, string Question, string Back, string? Problem, string? Note, ReceiptView? Receipt, string Html, string? Previous, string? Next)
{
    public const int RowsOnPage = 200;

    /// <summary>No result has this many; it keeps a made-up page number from becoming a negative offset.</summary>
    public const int LastPage = 100_000;

    /// <param name="page">From 1.</param>
    /// <param name="sort">As the text form of a query has it; null: the query's own order.</param>
    public static ResultView Of(RecordReply reply, string question, ToolActivity activity, Project project, TurnAddress address, int page, string? sort)
    {
        var title = activity.Receipt?.Filter ?? "Result";
        return reply switch
        {
            Answered { Result: var result } => Of(result, question, activity, project, address, page, sort),
            Refused refused => new ResultView(title, question, address.OfConversation, refused.Message, null, null, "", null, null),
            _ => throw new InvalidOperationException($"{reply.GetType().Name} is no answer to a request for rows."),
        };
    }

    private static ResultView Of(ResultSet result, string question, ToolActivity activity, Project project, TurnAddress address, int page, string? sort)
    {
        var receipt = result.Receipt;
        var before = (page - 1) * RowsOnPage;
        var more = before + result.Rows.Count < receipt.Matched && result.Rows.Count > 0;
        return new ResultView(
            receipt.Filter,
            question,
            address.OfConversation,
            null,
            ReadSince(receipt, activity.Receipt),
            ReceiptView.Of(receipt, project.Name),
            (page == 1 ? Figures(result) : "") + Rows(result, before, project.Id, new ResultSort(sort, word => address.OfResult(activity.ResultId, sort: word))),
            page > 1 ? address.OfResult(activity.ResultId, page - 1, sort) : null,
            more ? address.OfResult(activity.ResultId, page + 1, sort) : null);
    }

    /// <summary>The lists may be the same and yet more be known of their records, such as their attachments.</summary>
    private static string? ReadSince(Receipt now, Receipt? then) => then is null || (then.AsOf == now.AsOf && then.Matched == now.Matched)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Read again since the answer was given: that was as of {ProjectTime.Words(then.AsOf, then.TimeZone)}, with {then.Matched:N0} {(then.Matched == 1 ? "record" : "records")}.");

    private static string Figures(ResultSet result)
    {
        if (result is { GroupedBy: { Length: > 0 } groupedBy, Groups.Count: > 0 })
            return GroupsTable.Render(result.Receipt.Filter, groupedBy, result.Groups, new ResultGroup("All", result.Receipt.Matched) { Measure = result.Measure }, TableCaption.Of("", null));
        return result.Measure is { } measure ? $"""<p class="measure">{HtmlText.Of(ResultTable.InWords(measure))}</p>""" : "";
    }

    private static string Rows(ResultSet result, int before, ProjectId project, ResultSort sort)
    {
        if (result.Rows.Count == 0)
            return """<p class="no-rows">No records to list here.</p>""";
        var caption = string.Create(CultureInfo.InvariantCulture, $"Rows {before + 1:N0} to {before + result.Rows.Count:N0} of {result.Receipt.Matched:N0}");
        var allAreHere = result.Rows.Count == result.Receipt.Matched;
        return RecordsTable.Render(result.Receipt.Filter, result.Columns, result.Rows, TableCaption.Of(caption, null), project, allAreHere ? null : sort);
    }
}
