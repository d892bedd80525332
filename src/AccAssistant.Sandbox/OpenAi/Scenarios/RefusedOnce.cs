using System.Security.Cryptography;
using System.Text;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Remembers requests that were refused, so that a repeat of the same one can succeed.</summary>
internal sealed class RefusedOnce
{
    private const int Kept = 1000;

    private readonly Lock gate = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>True when this very body was here before.</summary>
    public bool Before(string body)
    {
        var print = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        lock (gate)
        {
            if (seen.Count >= Kept)
                seen.Clear();
            return !seen.Add(print);
        }
    }
}
