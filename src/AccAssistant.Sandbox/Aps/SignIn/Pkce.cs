using System.Text.RegularExpressions;
using AccAssistant.Sandbox.Aps.Tokens;

namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>Proof that whoever redeems a code is who asked for it; SHA-256 only.</summary>
internal static partial class Pkce
{
    public const string Method = "S256";

    public static bool IsChallenge(string text) => Challenge().IsMatch(text);

    /// <summary>A verifier without a challenge proves nothing, and no verifier is right only where there was no challenge.</summary>
    public static bool Proves(string? verifier, string? challenge) =>
        challenge is null ? verifier is null : verifier is not null && Verifier().IsMatch(verifier) && RandomText.Hash(verifier) == challenge;

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{43}\z")]
    private static partial Regex Challenge();

    [GeneratedRegex(@"\A[A-Za-z0-9._~-]{43,128}\z")]
    private static partial Regex Verifier();
}
