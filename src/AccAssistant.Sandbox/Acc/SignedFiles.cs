using System.Collections.Concurrent;
using System.Security.Cryptography;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Addresses given out for downloads, each good for a few minutes.</summary>
internal sealed class SignedFiles(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, (StoredFile File, DateTimeOffset Ends, string? Name, string? Type)> files = new();

    public string Sign(StoredFile file, int minutes, string? disposition, string? type)
    {
        var now = clock.GetUtcNow();
        foreach (var old in files.Where(pair => pair.Value.Ends < now))
        {
            files.TryRemove(old.Key, out _);
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        files[token] = (file, now.AddMinutes(minutes), disposition, type);
        return token;
    }

    public (StoredFile File, string? Disposition, string? Type)? Find(string token) =>
        files.TryGetValue(token, out var found) && found.Ends > clock.GetUtcNow() ? (found.File, found.Name, found.Type) : null;
}
