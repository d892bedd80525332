using System.Security.Cryptography;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Marks where record text begins and ends, by a marker nobody outside this turn can know.</summary>
internal sealed class Fence(string marker)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public string Marker { get; } = marker;

    public string Open => $"<data {Marker}>";

    public string Close => $"</data {Marker}>";

    public static Fence Random() => new(RandomNumberGenerator.GetString(Letters, 5));

    public string Around(IEnumerable<string> lines) => $"{Open}\n{string.Join('\n', lines)}\n{Close}";
}
