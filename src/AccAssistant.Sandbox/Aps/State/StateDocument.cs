namespace AccAssistant.Sandbox.Aps.State;

/// <summary>All the sign-in must remember over a restart.</summary>
internal sealed class StateDocument
{
    public string KeyId { get; set; } = "";

    /// <summary>RSA, PKCS #8, base64.</summary>
    public string PrivateKey { get; set; } = "";

    public Dictionary<string, RefreshFamily> Families { get; init; } = [];

    /// <summary>Access tokens withdrawn before their time, by token id, with that time.</summary>
    public Dictionary<string, DateTimeOffset> RevokedTokens { get; init; } = [];

    public void Forget(DateTimeOffset now)
    {
        foreach (var id in Families.Where(family => family.Value.ExpiresAt <= now).Select(family => family.Key).ToArray())
            Families.Remove(id);

        foreach (var id in RevokedTokens.Where(token => token.Value <= now).Select(token => token.Key).ToArray())
            RevokedTokens.Remove(id);
    }
}
