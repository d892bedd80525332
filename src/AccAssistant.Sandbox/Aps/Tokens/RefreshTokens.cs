using AccAssistant.Sandbox.Aps.State;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>Refresh tokens: each good once, each refresh gives the next; whoever shows a spent one ends the whole line.</summary>
internal sealed class RefreshTokens(SandboxOptions options, ApsState state, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(15);

    private const int FamilyIdLength = 16;

    public string Begin(string personId, IReadOnlyList<string> scope)
    {
        var id = RandomText.OfBytes(FamilyIdLength * 3 / 4);
        var token = Next(id);
        return state.Change(document =>
        {
            document.Families[id] = new RefreshFamily(personId, options.ClientId, scope, RandomText.Hash(token), time.GetUtcNow() + Lifetime);
            return token;
        });
    }

    /// <summary>Spends a token. Asking for a scope that was not granted spends nothing.</summary>
    public RefreshOutcome Rotate(string token, IReadOnlyList<string>? narrower) => state.Change(document =>
    {
        var id = FamilyId(token);
        if (!document.Families.TryGetValue(id, out var family))
            return new RefreshOutcome(OAuthError.InvalidRefreshToken);

        if (family.Current != RandomText.Hash(token) || family.ClientId != options.ClientId)
        {
            document.Families.Remove(id);
            return new RefreshOutcome(OAuthError.InvalidRefreshToken);
        }

        if (narrower?.Except(family.Scope, StringComparer.Ordinal).Any() == true)
            return new RefreshOutcome(OAuthError.WiderScope);

        var next = Next(id);
        document.Families[id] = family with { Current = RandomText.Hash(next), ExpiresAt = time.GetUtcNow() + Lifetime };
        return new RefreshOutcome(next, family.PersonId, narrower ?? family.Scope);
    });

    /// <summary>Ends the token's whole line; nothing happens where it is unknown.</summary>
    public void Revoke(string token) => state.Change(document => document.Families.Remove(FamilyId(token)));

    /// <returns>Null for a token that is unknown, spent or expired.</returns>
    public RefreshFamily? Find(string token) => state.Read(document =>
        document.Families.TryGetValue(FamilyId(token), out var family) && family.Current == RandomText.Hash(token) && family.ExpiresAt > time.GetUtcNow() ? family : null);

    // The line's id leads each of its tokens, so a spent one still says which line it belonged to without keeping them all.
    private static string Next(string familyId) => familyId + RandomText.OfBytes(24);

    private static string FamilyId(string token) => token.Length > FamilyIdLength ? token[..FamilyIdLength] : "";
}
