using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>Unguessable text for codes, tokens and ids.</summary>
internal static class RandomText
{
    public static string OfBytes(int count) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(count));

    public static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
