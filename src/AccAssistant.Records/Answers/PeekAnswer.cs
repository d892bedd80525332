using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Shows one record as the lists have it, without opening it.</summary>
internal sealed class PeekAnswer(Asked asked)
{
    public RecordReply Find(PeekRequest request, ProjectParts parts)
    {
        var (table, problem) = asked.TableOf(request.Module, parts);
        return table is null ? problem! : Of(request, table);
    }

    /// <summary>From what was worked out for an earlier question; null when that is too long ago.</summary>
    public RecordReply? Held(PeekRequest request) => asked.HeldTableOf(request.Module) is { } table ? Of(request, table) : null;

    private RecordReply Of(PeekRequest request, RecordTable table)
    {
        if (table.Entries.FirstOrDefault(entry => entry.Id == request.Id) is not { } entry)
            return new Refused(RefusalKind.NotFound, $"This {request.Module.Singular()} is not among those you can see now.");

        var columns = new ResultTable(new RecordQuery { Modules = [request.Module] }, asked.Calendar.Today, []);
        return new Peeked(columns.Columns, columns.Rows([entry], asked.LinkTo)[0], asked.Receipt($"{request.Module.Title()} · {entry.Label}", 1, table, []));
    }
}
