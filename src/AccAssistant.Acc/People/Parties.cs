using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.People;

/// <summary>The three ways Autodesk writes who somebody is, as one.</summary>
internal static class Parties
{
    /// <param name="type">A word in issues and RFIs, a digit in submittals.</param>
    public static Party? Of(string? type, string? id) => id.OrNull() is { } known ? new Party(KindOf(type), known) : null;

    public static IEnumerable<Party> All(PartyKind kind, IReadOnlyList<string>? ids) => (ids ?? []).Select(id => new Party(kind, id));

    private static PartyKind KindOf(string? type) => type?.Trim().ToUpperInvariant() switch
    {
        "USER" or "1" => PartyKind.User,
        "COMPANY" or "2" => PartyKind.Company,
        "ROLE" or "3" => PartyKind.Role,
        _ => PartyKind.Unknown,
    };
}
