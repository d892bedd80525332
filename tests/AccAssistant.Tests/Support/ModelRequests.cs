using System.Text.Json;

namespace AccAssistant.Tests.Support;

/// <summary>What the app has sent to the model endpoint, in order.</summary>
public sealed class ModelRequests
{
    private readonly Lock gate = new();
    private readonly List<JsonElement> bodies = [];

    public int Count
    {
        get
        {
            lock (gate)
                return bodies.Count;
        }
    }

    /// <summary>Those after the first so many.</summary>
    public IReadOnlyList<JsonElement> After(int earlier)
    {
        lock (gate)
            return [.. bodies.Skip(earlier)];
    }

    internal void Add(string body)
    {
        using var document = JsonDocument.Parse(body);
        lock (gate)
            bodies.Add(document.RootElement.Clone());
    }
}
