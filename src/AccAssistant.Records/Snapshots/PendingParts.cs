using System.Runtime.CompilerServices;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>What a question waits for.</summary>
internal sealed record PendingParts(Flight<Issue>? Issues, Flight<Rfi>? Rfis, Flight<Submittal>? Submittals, PendingNames Names)
{
    public async Task<ProjectParts> WhenReadAsync() => new(
        await Of(Issues).ConfigureAwait(false),
        await Of(Rfis).ConfigureAwait(false),
        await Of(Submittals).ConfigureAwait(false),
        await Names.WhenReadAsync().ConfigureAwait(false));

    /// <summary>When the oldest reading of the modules began.</summary>
    public DateTimeOffset BegunAt => new[] { Issues?.StartedAt, Rfis?.StartedAt, Submittals?.StartedAt }.Min() ?? DateTimeOffset.MinValue;

    /// <summary>Progress until everything is read; nothing when it already is. Leaving early ends the waiting, not the reading.</summary>
    public async IAsyncEnumerable<Reading> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var done = WhenReadAsync();
        var said = new Dictionary<RecordModule, Reading>();
        while (!done.IsCompleted)
        {
            var looks = Progress().Select(progress => progress.Look()).ToArray();
            foreach (var (now, _) in looks)
            {
                if (said.GetValueOrDefault(now.Module) == now)
                    continue;
                said[now.Module] = now;
                yield return now;
            }

            await Task.WhenAny(looks.Select(look => look.Changed).Append(done)).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>True when the sign-in that ended is another session's than <paramref name="sessionId"/>.</summary>
    public bool LostToAnotherSession(string sessionId) =>
        Lost(Issues, sessionId) || Lost(Rfis, sessionId) || Lost(Submittals, sessionId) || Lost(Names.People, sessionId);

    public bool NeedsSignIn =>
        Needs(Issues) || Needs(Rfis) || Needs(Submittals);

    private IEnumerable<ReadProgress> Progress()
    {
        ReadProgress?[] all = [Unread(Issues), Unread(Rfis), Unread(Submittals)];
        return all.OfType<ReadProgress>();
    }

    private static ReadProgress? Unread<T>(Flight<T>? flight) => flight is { Task.IsCompleted: false } ? flight.Progress : null;

    private static async Task<PartRead<T>?> Of<T>(Flight<T>? flight) => flight is null ? null : await flight.Task.ConfigureAwait(false);

    private static bool Needs<T>(Flight<T>? flight) => flight is { Task: { IsCompletedSuccessfully: true, Result.State: PartState.SignInRequired } };

    private static bool Lost<T>(Flight<T>? flight, string sessionId) => Needs(flight) && flight!.SessionId != sessionId;
}
