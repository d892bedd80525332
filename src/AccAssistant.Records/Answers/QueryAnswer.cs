using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Filters;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Runs a query, keeps its result and hands over some of its rows.</summary>
internal sealed class QueryAnswer(Asked asked)
{
    /// <exception cref="RecordQueryException">A name or value is not known on this project.</exception>
    public RecordReply Run(RecordQuery query, int offset, int count, ProjectParts parts)
    {
        var (result, refused) = Over(query, parts);
        if (result is null)
            return refused!;

        if (count > 0)
            asked.Results.Keep(result);
        return new Answered(result.Rows(offset, count, asked.LinkTo));
    }

    /// <summary>The same, to be compared and not paged through.</summary>
    /// <inheritdoc cref="Run"/>
    public RecordReply Recheck(RecordQuery query, ProjectParts parts)
    {
        var (result, refused) = Over(query, parts);
        return result is null ? refused! : new Answered(result.Rows(0, RecheckRequest.MostRows, asked.LinkTo));
    }

    /// <summary>More of a result as it was; null when it is no longer kept.</summary>
    public RecordReply? More(RowsRequest request) => asked.Results.Find(request.ResultId) is { } result
        ? new Answered(result.Rows(request.Offset, request.Count, asked.LinkTo))
        : null;

    /// <summary>The whole result, or why there is none.</summary>
    /// <inheritdoc cref="Run"/>
    public (FullResult? Result, Refused? Refused) Over(RecordQuery query, ProjectParts parts)
    {
        var (tables, problems) = asked.TablesOf(query.Modules, parts);
        if (tables.Count == 0)
            return (null, problems[query.Modules[0]]);
        if (VoidUnread(query, tables) is { } refused)
            return (null, refused);

        var unread = problems.Values.Select(problem => problem.Message.TrimEnd('.')).ToArray();
        return (new QueryEngine(query, tables, asked.Calendar, asked.Context.Caller.UserId).Run(KeptResults.NewId(), unread, asked.Seconds), null);
    }

    /// <summary>Void submittals are a list of their own: unread, there is nothing to count.</summary>
    private Refused? VoidUnread(RecordQuery query, IReadOnlyList<RecordTable> tables)
    {
        var status = new StatusFilter(query.Status, asked.Calendar.Today);
        return status.AsksVoidOnly && tables is [{ Read: { VoidState: not (PartState.Read or PartState.Partial), VoidReason: { } reason } } only]
            ? new Refused(RefusalKind.Upstream, $"Void {only.Module.Plural()} could not be read: {reason}. Ask again in a minute.")
            : null;
    }
}
