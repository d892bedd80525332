using AccAssistant.Records;
using AccAssistant.Records.Reports;

namespace AccAssistant.Conversations.Plugins;

/// <summary>What the plugins of one turn ask of one project's records.</summary>
/// <param name="rows">How many rows of a result are handed over at most.</param>
internal sealed class ProjectLookups(IProjectRecords records, RecordContext context, int rows, EarlierResults earlier)
{
    public Lookup Query(RecordModule module, string? where, CancellationToken cancellationToken)
    {
        var (rest, narrows, complaint) = earlier.Read(where ?? "");
        var filter = narrows is null ? rest : $"module: {ModuleKey(module)}; {rest}";
        return complaint is null ? Ask(new QueryRequest(module, filter, rows) { Refines = narrows }, cancellationToken) : Refuse(complaint);
    }

    public Lookup Find(string? where, CancellationToken cancellationToken)
    {
        var (rest, narrows, complaint) = earlier.Read(where ?? "");
        var filter = narrows is null ? WhereText.OverAll(rest) : WhereText.Searching(rest);
        return complaint is null ? Ask(new QueryRequest(null, filter, rows) { Refines = narrows }, cancellationToken) : Refuse(complaint);
    }

    public Lookup Get(RecordModule module, string? number, CancellationToken cancellationToken) =>
        Ask(new NumberRequest(module, number ?? ""), cancellationToken);

    /// <param name="report">A report's name and its filters after a semicolon; empty for the figures of all modules.</param>
    public Lookup Overview(string? report, CancellationToken cancellationToken)
    {
        var (name, filters) = ReportBook.Cut(report ?? "");
        return Ask(name.Length == 0 ? new OverviewRequest() : new ReportRequest(name, filters, rows), cancellationToken);
    }

    public Lookup People(string? who, CancellationToken cancellationToken) => Ask(new PeopleRequest(who ?? "", rows), cancellationToken);

    public Lookup Files(string? where, CancellationToken cancellationToken)
    {
        var (rest, narrows, complaint) = earlier.Read(where ?? "");
        return complaint is null ? Ask(new FilesRequest(rest) { Refines = narrows }, cancellationToken) : Refuse(complaint);
    }

    private Lookup Ask(RecordRequest request, CancellationToken cancellationToken) => new(records.Ask(request, context, cancellationToken));

    private static Lookup Refuse(string complaint) => new(new RecordReply[] { new Refused(RefusalKind.Query, complaint) }.ToAsyncEnumerable());

    private static string ModuleKey(RecordModule module) => module.Plural().ToLowerInvariant();
}
