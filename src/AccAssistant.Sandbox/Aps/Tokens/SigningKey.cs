using System.Security.Cryptography;
using AccAssistant.Sandbox.Aps.State;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>The key all tokens are signed with; made at the first start and kept with the grants.</summary>
internal sealed class SigningKey
{
    public SigningKey(ApsState state)
    {
        var (id, pkcs8) = state.Read(document => (document.KeyId, document.PrivateKey));
        if (pkcs8.Length == 0)
            (id, pkcs8) = state.Change(Make);

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

    private static (string Id, string Pkcs8) Make(StateDocument document)
    {
        using var fresh = RSA.Create(2048);
        document.KeyId = RandomText.OfBytes(24);
        document.PrivateKey = Convert.ToBase64String(fresh.ExportPkcs8PrivateKey());
        return (document.KeyId, document.PrivateKey);
    }
}
