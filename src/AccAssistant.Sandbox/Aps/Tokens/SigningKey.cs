using System.Security.Cryptography;
using AccAssistant.Sandbox.Aps.State;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>The key all tokens are signed with; made at the first start and kept with the grants.</summary>
internal sealed class SigningKey
{
    // Making a key is slow, and a process may start many sandboxes that keep nothing: those share one.
    private static readonly Lazy<(string Id, string Pkcs8)> Shared = new(Make);

    public SigningKey(ApsState state)
    {
        var (id, pkcs8) = state.IsKept ? Kept(state) : Shared.Value;

        using var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Convert.FromBase64String(pkcs8), out _);
        Public = rsa.ExportParameters(includePrivateParameters: false);

        // Numbers, not the RSA object: that one may not sign two tokens at once.
        Key = new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)) { KeyId = id };
        Credentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256);
    }

    public RsaSecurityKey Key { get; }

    public SigningCredentials Credentials { get; }

    public RSAParameters Public { get; }

    private static (string Id, string Pkcs8) Kept(ApsState state)
    {
        var kept = state.Read(document => (document.KeyId, document.PrivateKey));
        return kept.PrivateKey.Length > 0 ? kept : state.Change(document => (document.KeyId, document.PrivateKey) = Make());
    }

    private static (string Id, string Pkcs8) Make()
    {
        using var fresh = RSA.Create(2048);
        return (RandomText.OfBytes(24), Convert.ToBase64String(fresh.ExportPkcs8PrivateKey()));
    }
}
