using System.Collections.Concurrent;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Web.Limits;

/// <summary>Tells the audit trail that somebody reached a limit, once a minute: who goes on and on must not fill it.</summary>
internal sealed class HitLimits(AuditTrail trail, TimeProvider time)
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string UserId, string Limit), DateTimeOffset> told = new();

    public void Tell(string userId, string limit)
    {
        var now = time.GetUtcNow();
        foreach (var (key, at) in told)
            if (now - at >= Again)
                told.TryRemove(KeyValuePair.Create(key, at));
        if (told.TryAdd((userId, limit), now))
            trail.Record(new AuditEvent(AuditKind.LimitHit, userId) { About = limit, Outcome = AuditOutcome.Refused });
    }
}
