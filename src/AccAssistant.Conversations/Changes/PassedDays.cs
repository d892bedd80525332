using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Changes;

/// <summary>How far figures that count days move by themselves.</summary>
/// <param name="Days">Midnights since, on the project's calendar; never negative.</param>
internal sealed record PassedDays(int Days)
{
    public static PassedDays Between(Receipt then, Receipt now) =>
        new(Math.Max(0, (now.AsOf.ToOffset(then.AsOf.Offset).Date - then.AsOf.Date).Days));

    /// <summary>Records that are answered or closed stand still, the others go on a day at a time.</summary>
    public bool Explain(decimal then, decimal now) => now - then >= 0 && now - then <= Days;

    public bool Explain(decimal? then, decimal? now) => then is { } before && now is { } after ? Explain(before, after) : then == now;
}
