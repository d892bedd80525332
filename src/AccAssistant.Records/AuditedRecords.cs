using System.Runtime.CompilerServices;
using AccAssistant.Records.Queries;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Records;

/// <summary>Keeps in the audit trail what is asked of the records: in what form, never for what words.</summary>
public sealed class AuditedRecords(IProjectRecords records, AuditTrail trail) : IProjectRecords
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        RecordReply? last = null;
        try
        {
            await foreach (var reply in records.Ask(request, context, cancellationToken))
            {
                last = reply;
                yield return reply;
            }
        }
        finally
        {
            if (IsKept(request, context, last))
                trail.Record(EventOf(request, context, last));
        }
    }

    /// <inheritdoc/>
    public Task ForgetAsync() => records.ForgetAsync();

    // Counts beside a button, and numbers and names offered while somebody types, are no answer to anything.
    private static bool IsKept(RecordRequest request, RecordContext context, RecordReply? reply) =>
        request is not (NumbersRequest or QueryRequest { Rows: 0 })
        && (request is not PeopleRequest || context.TurnId is not null)
        && reply is not NotHeld;

    private static AuditEvent EventOf(RecordRequest request, RecordContext context, RecordReply? reply) => new(AuditKind.LookedUp, context.Caller.UserId)
    {
        ProjectId = context.Project.Id.Value,
        TurnId = context.TurnId,
        About = QueryShape.Of(request, reply),
        Rows = RowsOf(reply),
        Outcome = reply switch
        {
            Refused { Kind: RefusalKind.Forbidden or RefusalKind.SignInRequired } => AuditOutcome.Refused,
            null or Reading or Refused => AuditOutcome.Failed,
            _ => AuditOutcome.Done,
        },
    };

    private static int? RowsOf(RecordReply? reply) => reply switch
    {
        Answered answered => answered.Result.Rows.Count,
        PeopleFound found => found.People.Count,
        Choice choice => choice.Records.Count,
        Found or Peeked => 1,
        _ => null,
    };
}
