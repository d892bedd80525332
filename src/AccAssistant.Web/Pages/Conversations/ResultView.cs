using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
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
    /// <summary>Where all rows are as a file, in the order of the page; null where there are none to take along.</summary>
    public string? Csv { get; private init; }

    /// <inheritdoc cref="Csv"/>
    public string? Xlsx { get; private init; }

    public const int RowsOnPage = 200;

    /// <summary>No result has this many; it keeps a made-up page number from becoming a negative offset.</summary>
    public const int LastPage = 100_000;

    /// <param name="page">From 1.</param>
    /// <param name="sort">As the text form of a query has it; null: the query's own order.</param>
    public static ResultView Of(RecordReply reply, string question, ToolActivity activity, Project project, TurnAddress address, int page, string? sort, Words words)
    {
        var title = activity.Receipt is { } then ? PhraseBook.Filter(then.Filter, words) : words["Result"];
        return reply switch
        {
            Answered { Result: var result } => Of(result, question, activity, project, address, page, sort, words),
            Refused refused => new ResultView(title, question, address.OfConversation, PhraseBook.Sentence(refused.Message, words), null, null, "", null, null),
            _ => throw new InvalidOperationException($"{reply.GetType().Name} is no answer to a request for rows."),
        };
    }

    private static ResultView Of(ResultSet result, string question, ToolActivity activity, Project project, TurnAddress address, int page, string? sort, Words words)
    {
        var receipt = result.Receipt;
        var before = (page - 1) * RowsOnPage;
        var more = before + result.Rows.Count < receipt.Matched && result.Rows.Count > 0;
        return new ResultView(
            PhraseBook.Filter(receipt.Filter, words),
            question,
            address.OfConversation,
            null,
            ReadSince(receipt, activity.Receipt, words),
            ReceiptView.Of(receipt, project.Name, words),
            (page == 1 ? Figures(result, words) : "") + Rows(result, before, address.Project, words, new ResultSort(sort, word => address.OfResult(activity.ResultId, sort: word))),
            page > 1 ? address.OfResult(activity.ResultId, page - 1, sort) : null,
            more ? address.OfResult(activity.ResultId, page + 1, sort) : null)
        {
            Csv = address.OfExport(activity.ResultId, "Csv", sort),
            Xlsx = address.OfExport(activity.ResultId, "Xlsx", sort),
        };
    }

    /// <summary>The lists may be the same and yet more be known of their records, such as their attachments.</summary>
    private static string? ReadSince(Receipt now, Receipt? then, Words words) => then is null || (then.AsOf == now.AsOf && then.Matched == now.Matched)
        ? null
        : words.Of(
            then.Matched,
            "Read again since the answer was given: that was as of {1}, with {0} record.",
            "Read again since the answer was given: that was as of {1}, with {0} records.",
            ProjectTime.At(then.AsOf, then.TimeZone));

    private static string Figures(ResultSet result, Words words)
    {
        if (result is { GroupedBy: { Length: > 0 } groupedBy, Groups.Count: > 0 })
            return GroupsTable.Render(result.Receipt.Filter, groupedBy, result.Groups, result.Columns, new ResultGroup(words["All"], result.Receipt.Matched) { Measure = result.Measure, Across = result.AcrossAll }, TableCaption.Of("", null, words), words, result.Across);
        return result.Measure is { } measure ? $"""<p class="measure">{HtmlText.Of(ResultTable.InWords(measure, words))}</p>""" : "";
    }

    private static string Rows(ResultSet result, int before, ProjectAddress project, Words words, ResultSort sort)
    {
        if (result.Rows.Count == 0)
            return $"""<p class="no-rows">{HtmlText.Of(words["No records to list here."])}</p>""";
        var caption = words["Rows {0} to {1} of {2}", before + 1, before + result.Rows.Count, result.Receipt.Matched];
        var allAreHere = result.Rows.Count == result.Receipt.Matched;
        return RecordsTable.Render(result.Receipt.Filter, result.Columns, result.Rows, TableCaption.Of(caption, null, words), project, words, allAreHere ? null : sort);
    }
}
