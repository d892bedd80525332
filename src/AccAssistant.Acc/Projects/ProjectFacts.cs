using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Projects;

/// <summary>What only the project's own record tells.</summary>
internal sealed record ProjectFacts(string? Timezone, string? AccountId)
{
    public static readonly ProjectFacts Unknown = new(null, null);

    /// <summary>Null for an id this machine knows no rules for: it could judge no date.</summary>
    public string? UsableTimeZone() => Timezone.OrNull() is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : null;
}
