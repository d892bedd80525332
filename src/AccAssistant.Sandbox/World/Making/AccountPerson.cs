namespace AccAssistant.Sandbox.World.Making;

/// <param name="MemberId">The id the account uses, unlike the one records carry.</param>
internal sealed record AccountPerson(string AutodeskId, string MemberId, string FirstName, string LastName, string Email, string JobTitle, AccountCompany Company, string Role)
{
    public string Name => $"{FirstName} {LastName}";
}
