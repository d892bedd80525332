using System.Security.Cryptography;

namespace AccAssistant.Records.Queries;

/// <summary>The last results given, as they were, so that more of their rows can be shown. Safe from any thread.</summary>
internal sealed class KeptResults(TimeProvider time)
{
    /// <summary>Longer than anybody pages through a result; afterwards it is asked again, by somebody who may have lost access meanwhile.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);

    private const int Most = 60;
    private const int IdLength = 6;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly Lock gate = new();
    private readonly LinkedList<(FullResult Result, DateTimeOffset At)> results = [];

    public static string NewId() => RandomNumberGenerator.GetString(Letters, IdLength);

    public void Keep(FullResult result)
    {
        lock (gate)
        {
            results.AddFirst((result, time.GetUtcNow()));
            if (results.Count > Most)
                results.RemoveLast();
        }
    }

    /// <summary>Null when it is no longer kept.</summary>
    public FullResult? Find(string id)
    {
        lock (gate)
            return results.FirstOrDefault(kept => kept.Result.Head.Id == id && time.GetUtcNow() - kept.At < KeptFor).Result;
    }

    public void Forget()
    {
        lock (gate)
            results.Clear();
    }
}
