namespace AccAssistant.Sandbox.World;

/// <summary>An account.</summary>
/// <param name="AccountId">Without <c>b.</c>.</param>
/// <param name="Region">As Autodesk spells it: US, EMEA …</param>
public sealed record SandboxHub(string AccountId, string Name, string Region)
{
    public string HubId => "b." + AccountId;
}
