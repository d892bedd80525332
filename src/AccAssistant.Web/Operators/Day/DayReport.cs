using AccAssistant.Web.Cluster;

namespace AccAssistant.Web.Operators.Day;

/// <summary>How a day is going, of all instances together.</summary>
public sealed record DayReport(
    DayPart<IReadOnlyList<ActivePerson>> People,
    DayPart<EndedTurns> Turns,
    DayPart<UsedTokens> Tokens,
    DayPart<IReadOnlyList<ReachedLimit>> Limits,
    DayPart<IReadOnlyList<QuotaLine>> Quotas,
    DayPart<IReadOnlyList<SlowQuestion>> Slowest,
    DayPart<DatabaseVersion> Database,
    DayPart<ClusterStanding> Cluster);
