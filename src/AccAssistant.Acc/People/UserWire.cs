using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.People;

internal sealed record UserWire(
    string? Id,
    string? AutodeskId,
    string? Name,
    string? FirstName,
    string? LastName,
    string? Email,
    string? CompanyId,
    string? CompanyName,
    List<RoleWire?>? Roles,
    string? Status)
{
    /// <summary>Somebody invited may have an e-mail address and nothing else yet.</summary>
    public Person ToPerson() => new(
        AutodeskId.OrNull(),
        Name.OrNull() ?? $"{FirstName} {LastName}".Trim().OrNull() ?? Email.OrNull() ?? "Invited person",
        Email.OrNull(),
        CompanyId.OrNull(),
        CompanyName.OrNull(),
        Roles.Usable(role => role.ToRole()),
        Status ?? "");
}
