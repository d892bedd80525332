using AccAssistant.Acc;
using AccAssistant.Records.Details;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Finds one record by the number people say, and opens it.</summary>
internal sealed class NumberAnswer(Asked asked)
{
    public async Task<RecordReply> FindAsync(NumberRequest request, ProjectParts parts, CancellationToken cancellationToken)
    {
        var (table, problem) = asked.TableOf(request.Module, parts);
        if (table is null)
            return problem!;

        var found = NumberSearch.Find(table, request.Number);
        var missing = MissingParts.Of(table.Module, table.Read, withVoid: found.Count == 0).ToArray();
        return found.Count switch
        {
            0 => new Refused(RefusalKind.NotFound, string.Join(' ', missing.Select(sentence => $"Note: {sentence}.").Prepend(NumberSearch.NotFound(table, request.Number)))),
            1 => await OpenAsync(found[0], table, missing, cancellationToken).ConfigureAwait(false),
            _ => new Choice(found.Select(asked.LinkTo).ToArray(), asked.Receipt($"{request.Module.Title()} · number {request.Number.Trim()}", found.Count, table, missing)),
        };
    }

    private async Task<RecordReply> OpenAsync(RecordEntry entry, RecordTable table, IReadOnlyList<string> missing, CancellationToken cancellationToken)
    {
        var reader = new DetailReader(asked.Readers, table.Names, asked.Calendar, asked.Context, asked.Learn);
        try
        {
            // Off the asker's scheduler, like all network work.
            var opened = await Task.Run(() => reader.OpenAsync(entry, cancellationToken), cancellationToken).ConfigureAwait(false);
            var receipt = asked.Receipt($"{table.Module.Title()} · {entry.Label}", 1, table, missing.Concat(opened.Missing)) with { AsOf = asked.Now };
            return new Found(new RecordDetail(asked.LinkTo(opened.Entry), opened.Facts, opened.Texts, receipt));
        }
        catch (AccException error)
        {
            return error.Kind == AccErrorKind.SignInRequired
                ? PartProblem.SignIn
                : new Refused(RefusalKind.NotFound, $"{entry.Label} was listed but can no longer be opened: it was deleted, or your access has changed.");
        }
    }
}
