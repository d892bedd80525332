using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Records.Details;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Lists the files of the records that are meant: a request to Autodesk for each record, so of a few only.</summary>
internal sealed class FilesAnswer(Asked asked)
{
    public const int MostRecords = 20;

    private static readonly IReadOnlyList<ResultColumn> Columns =
    [
        new("Number", ColumnKind.Number), new("File", ColumnKind.File), new("Size", ColumnKind.Text), new("Added", ColumnKind.Date), new("Added by", ColumnKind.Text),
    ];

    private readonly SideReads side = new();

    /// <summary>Of one record.</summary>
    public async Task<RecordReply> OfRecordAsync(RecordModule module, string number, ProjectParts parts, CancellationToken cancellationToken)
    {
        var (table, problem) = asked.TableOf(module, parts);
        if (table is null)
            return problem!;

        var found = NumberSearch.Find(table, number);
        var missing = MissingParts.Of(module, table.Read, withVoid: found.Count == 0).ToArray();
        return found.Count switch
        {
            0 => new Refused(RefusalKind.NotFound, NumberSearch.NotFound(table, number)),
            1 => await ReadAsync($"Files of {found[0].Label}", [module], found, [table], [], cancellationToken).ConfigureAwait(false),
            _ => new Choice(found.Select(asked.LinkTo).ToArray(), asked.Receipt($"{module.Title()} · number {number.Trim()}", found.Count, table, missing)),
        };
    }

    /// <summary>Of the records that fit a query.</summary>
    /// <exception cref="RecordQueryException">A name or value is not known on this project.</exception>
    public async Task<RecordReply> OfQueryAsync(RecordQuery query, ProjectParts parts, CancellationToken cancellationToken)
    {
        var (tables, problems) = asked.TablesOf(query.Modules, parts);
        if (tables.Count == 0)
            return problems[query.Modules[0]];

        var unread = problems.Values.Select(problem => problem.Message.TrimEnd('.')).ToArray();
        var result = new QueryEngine(query, tables, asked.Calendar, asked.Context.Caller.UserId).Run(KeptResults.NewId(), unread, asked.Seconds);
        var receipt = result.Head.Receipt;
        return result.Entries.Count > MostRecords
            ? new Refused(RefusalKind.Query, $"{result.Entries.Count} records fit, and files are read one record at a time: narrow to at most {MostRecords}, for example with has: attachment, a status or a person.")
            : await ReadAsync($"Files of {receipt.Filter}", query.Modules, result.Entries, tables, receipt.Missing, cancellationToken).ConfigureAwait(false);
    }

    private async Task<RecordReply> ReadAsync(string title, IReadOnlyList<RecordModule> modules, IReadOnlyList<RecordEntry> entries, IReadOnlyList<RecordTable> tables, IReadOnlyList<string> missing, CancellationToken cancellationToken)
    {
        try
        {
            // Off the asker's scheduler, like all network work.
            var files = await Task.Run(() => Task.WhenAll(entries.Select(entry => FilesAsync(entry, cancellationToken))), cancellationToken).ConfigureAwait(false);
            var rows = entries.Zip(files).SelectMany(pair => pair.Second.Select(file => Row(pair.First, file, tables))).ToArray();
            var over = string.Create(CultureInfo.InvariantCulture, $"files of {entries.Count} {(entries.Count == 1 ? "record" : "records")}");
            var receipt = asked.Receipt(title, rows.Length, rows.Length, rows.Length, asked.Now, [over], missing.Concat(side.Missing));
            return new Answered(new ResultSet("", modules, "", Columns, rows, [], null, null, receipt));
        }
        catch (AccException error) when (error.Kind == AccErrorKind.SignInRequired)
        {
            return PartProblem.SignIn;
        }
    }

    private async Task<IReadOnlyList<Attachment>> FilesAsync(RecordEntry entry, CancellationToken cancellationToken)
    {
        var (readers, caller, project) = (asked.Readers, asked.Context.Caller, asked.Context.Project);
        var read = entry.Module switch
        {
            RecordModule.Issues => readers.IssueAttachments,
            RecordModule.Rfis => readers.RfiAttachments,
            _ => readers.SubmittalAttachments,
        };
        return await side.TryAsync($"files of {entry.Label}", () => read(caller, project, entry.Id, cancellationToken)).ConfigureAwait(false) ?? [];
    }

    private ResultRow Row(RecordEntry entry, Attachment file, IReadOnlyList<RecordTable> tables) => new(asked.LinkTo(entry),
    [
        entry.Label,
        file.Name,
        file.Bytes is { } bytes ? Size(bytes) : "",
        asked.Calendar.DayOf(file.CreatedAt)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        tables.First(table => table.Module == entry.Module).Names.Person(file.CreatedBy) ?? "",
    ])
    {
        FileId = file.Id,
    };

    private static string Size(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
    };
}
