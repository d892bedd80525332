using System.Buffers.Text;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>GET /authentication/v2/keys: the public half of the signing key.</summary>
internal sealed record KeySet([property: JsonPropertyName("keys")] IReadOnlyList<KeySet.Entry> Keys)
{
    public static KeySet Of(SigningKey key)
    {
        var numbers = key.Public;
        return new KeySet([new Entry(key.Key.KeyId, "RSA", "sig", Base64Url.EncodeToString(numbers.Modulus), Base64Url.EncodeToString(numbers.Exponent))]);
    }

    internal sealed record Entry(
        [property: JsonPropertyName("kid")] string KeyId,
        [property: JsonPropertyName("kty")] string KeyType,
        [property: JsonPropertyName("use")] string Use,
        [property: JsonPropertyName("n")] string Modulus,
        [property: JsonPropertyName("e")] string Exponent);
}
