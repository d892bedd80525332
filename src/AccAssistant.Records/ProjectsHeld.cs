namespace AccAssistant.Records;

/// <summary>Whose views of a project this process holds in memory. Beyond a number, those asked for longest ago go first. Safe from any thread.</summary>
public sealed class ProjectsHeld(int most = ProjectsHeld.Usual)
{
    /// <summary>Views that are asked for at once by a large company; each takes some 2 MB a thousand records.</summary>
    public const int Usual = 200;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Key, Action LetGo)> oldestFirst = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, Action LetGo)>> byKey = new(StringComparer.Ordinal);

    /// <summary>The view is asked for now, and is the last to go.</summary>
    /// <param name="letGo">Lets the view go, once nobody waits for it any more. Called at most once.</param>
    public void Asked(string key, Action letGo)
    {
        Action? goes = null;
        lock (gate)
        {
            Remove(key);
            byKey[key] = oldestFirst.AddLast((key, letGo));
            if (byKey.Count > most && oldestFirst.First is { Value: var oldest })
            {
                Remove(oldest.Key);
                goes = oldest.LetGo;
            }
        }

        goes?.Invoke();
    }

    /// <summary>The view is gone for whatever reason.</summary>
    public void Gone(string key)
    {
        lock (gate)
            Remove(key);
    }

    private void Remove(string key)
    {
        if (byKey.Remove(key, out var node))
            oldestFirst.Remove(node);
    }
}
