using System.Security.Cryptography;

namespace AccAssistant.Records.Queries;

/// <summary>The last results given, as they were, so that more of their rows can be shown. Safe from any thread.</summary>
internal sealed class KeptResults
{
    private const int Most = 30;
    private const int IdLength = 6;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly Lock gate = new();
    private readonly LinkedList<FullResult> results = [];

    public static string NewId() => RandomNumberGenerator.GetString(Letters, IdLength);

    public void Keep(FullResult result)
    {
        lock (gate)
        {
            results.AddFirst(result);
            if (results.Count > Most)
                results.RemoveLast();
        }
    }

    /// <summary>Null when it is no longer kept.</summary>
    public FullResult? Find(string id)
    {
        lock (gate)
            return results.FirstOrDefault(result => result.Head.Id == id);
    }

    public void Forget()
    {
        lock (gate)
            results.Clear();
    }
}
