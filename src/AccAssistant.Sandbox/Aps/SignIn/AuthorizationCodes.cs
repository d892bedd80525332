using System.Collections.Concurrent;
using AccAssistant.Sandbox.Aps.Tokens;

namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>Codes on their way through the browser: five minutes, once. A restart forgets them.</summary>
internal sealed class AuthorizationCodes(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, AuthorizationCode> codes = new(StringComparer.Ordinal);

    public string Give(AuthorizeRequest request, string personId)
    {
        var now = time.GetUtcNow();
        foreach (var old in codes.Where(code => code.Value.ExpiresAt <= now))
            codes.TryRemove(old.Key, out _);

        var code = RandomText.OfBytes(32);
        codes[code] = new AuthorizationCode(personId, request.RedirectUri, request.Scope, request.Nonce, request.CodeChallenge, now + Lifetime);
        return code;
    }

    /// <returns>Null for a code that is unknown, used or too old.</returns>
    public AuthorizationCode? Take(string code) =>
        codes.TryRemove(code, out var granted) && granted.ExpiresAt > time.GetUtcNow() ? granted : null;
}
