using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>The name a person signs in with: their mail address up to the @.</summary>
internal static class UserName
{
    public static string Of(SandboxPerson person) => person.Email.Split('@')[0];
}
