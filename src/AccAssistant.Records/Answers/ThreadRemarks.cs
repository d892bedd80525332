using System.Collections.Concurrent;
using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;
using AccAssistant.Records.Snapshots.Extras;

namespace AccAssistant.Records.Answers;

/// <summary>What people did around the records of a thread: as far as it is known, and of a few more records it is read for the thread, one to three requests each.</summary>
internal sealed class ThreadRemarks(Asked asked)
{
    public const int MostRecords = 20;

    /// <summary>Whoever waits for the thread has more of it than no thread at all.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    private const string What = "comments, responses and review steps";

    private readonly ConcurrentDictionary<string, string> failed = new(StringComparer.Ordinal);
    private readonly ExtraSources sources = new(asked.Readers);

    /// <param name="readsMore">Otherwise what is known is told: who turns a page waits for nothing.</param>
    /// <returns>By record, and what is lacking, in sentences.</returns>
    /// <exception cref="AccException">Sign-in has ended.</exception>
    public async Task<(IReadOnlyDictionary<string, IReadOnlyList<Remark>> Remarks, IReadOnlyList<string> Missing)> OfAsync(IReadOnlyList<RecordEntry> entries, ProjectParts parts, bool readsMore, CancellationToken cancellationToken)
    {
        var known = entries.Select(entry => (entry.Id, Extra: KnownOf(entry, parts))).Where(one => one.Extra is not null).ToDictionary(one => one.Id, one => one.Extra!.Remarks, StringComparer.Ordinal);
        var next = entries.Where(entry => !known.ContainsKey(entry.Id)).OrderByDescending(entry => entry.Standing == Standing.Open).ThenByDescending(entry => entry.Updated).Take(readsMore ? MostRecords : 0).ToArray();

        using var enough = new CancellationTokenSource(Longest, asked.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        // Off the asker's scheduler, like all network work.
        var read = await Task.Run(() => Task.WhenAll(next.Select(entry => TryAsync(entry, either.Token, cancellationToken))), cancellationToken).ConfigureAwait(false);
        foreach (var extra in read.OfType<RecordExtra>())
            known[extra.RecordId] = extra.Remarks;
        return (known, [.. Missing(entries.Count, entries.Count - known.Count)]);
    }

    private static RecordExtra? KnownOf(RecordEntry entry, ProjectParts parts) =>
        parts.Extras.GetValueOrDefault(entry.Module, ModuleExtras.None).ById.GetValueOrDefault(entry.Id);

    private IEnumerable<string> Missing(int all, int unread)
    {
        if (failed.IsEmpty && unread > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{What} of {unread} of {all} records are not in the thread yet; they are read bit by bit");
        foreach (var reason in failed.Values.Distinct())
            yield return string.Create(CultureInfo.InvariantCulture, $"{What} of {unread} of {all} records are not in the thread: some could not be read ({reason})");
    }

    /// <summary>Null where it could not be read, or not in time.</summary>
    private async Task<RecordExtra?> TryAsync(RecordEntry entry, CancellationToken either, CancellationToken cancellationToken)
    {
        try
        {
            var extra = await ReadAsync(entry, either).ConfigureAwait(false);
            asked.Learn?.Invoke(entry.Source, extra);
            return extra;
        }
        catch (AccException error) when (error.Kind != AccErrorKind.SignInRequired)
        {
            failed[entry.Id] = PartFailure.ReasonOf(error);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private Task<RecordExtra> ReadAsync(RecordEntry entry, CancellationToken cancellationToken) => entry.Source switch
    {
        Issue issue => sources.Issues.ReadAsync(asked.Context.Caller, asked.Context.Project, issue, cancellationToken),
        Rfi rfi => sources.Rfis.ReadAsync(asked.Context.Caller, asked.Context.Project, rfi, cancellationToken),
        Submittal submittal => sources.Submittals.ReadAsync(asked.Context.Caller, asked.Context.Project, submittal, cancellationToken),
        _ => throw new InvalidOperationException("Not a record of a module."),
    };
}
