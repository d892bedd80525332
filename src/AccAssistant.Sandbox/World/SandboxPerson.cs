namespace AccAssistant.Sandbox.World;

/// <summary>Someone who can sign in here. All of them are made up.</summary>
/// <param name="AutodeskId">Short upper-case id, as records carry it.</param>
/// <param name="Rights">One sentence about what this person may see, shown on the sign-in page.</param>
public sealed record SandboxPerson(string AutodeskId, string FirstName, string LastName, string Email, string JobTitle, string Company, string Rights)
{
    public string Name => $"{FirstName} {LastName}";
}
