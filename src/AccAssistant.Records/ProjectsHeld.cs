namespace AccAssistant.Records;

/// <summary>Whose views of a project this process holds in memory. Beyond a number, those asked for longest ago go first, but none that is being asked. Safe from any thread.</summary>
public sealed class ProjectsHeld(int most = ProjectsHeld.Usual)
{
    /// <summary>Views that are asked for at once by a large company; each takes some 2 MB a thousand records.</summary>
    public const int Usual = 200;

    private readonly Lock gate = new();
    private readonly LinkedList<View> oldestFirst = new();
    private readonly Dictionary<string, LinkedListNode<View>> byKey = new(StringComparer.Ordinal);

    /// <summary>The view is being asked until that is disposed of, and is the last to go.</summary>
    /// <param name="letGo">Lets the view go. Called at most once, by whoever makes room.</param>
    public IDisposable Asked(string key, Action letGo)
    {
        View view;
        lock (gate)
        {
            view = byKey.Remove(key, out var known) ? known.Value : new View(key, letGo);
            if (known is not null)
                oldestFirst.Remove(known);
            view.Asking++;
            byKey[key] = oldestFirst.AddLast(view);
        }

        MakeRoom();
        return new Asking(this, view);
    }

    /// <summary>The view is gone for whatever reason.</summary>
    public void Gone(string key)
    {
        lock (gate)
            Remove(key);
    }

    private void Answered(View view)
    {
        lock (gate)
            view.Asking--;
        MakeRoom();
    }

    private void MakeRoom()
    {
        while (OldestIdle() is { } oldest)
            oldest.LetGo();
    }

    private View? OldestIdle()
    {
        lock (gate)
        {
            var oldest = byKey.Count > most ? oldestFirst.FirstOrDefault(view => view.Asking == 0) : null;
            if (oldest is not null)
                Remove(oldest.Key);
            return oldest;
        }
    }

    private void Remove(string key)
    {
        if (byKey.Remove(key, out var node))
            oldestFirst.Remove(node);
    }

    private sealed class View(string key, Action letGo)
    {
        public string Key => key;

        public Action LetGo => letGo;

        public int Asking { get; set; }
    }

    private sealed class Asking(ProjectsHeld held, View view) : IDisposable
    {
        private int over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref over, 1) == 0)
                held.Answered(view);
        }
    }
}
