namespace AccAssistant.Sandbox.Aps.State;

/// <summary>The one copy of the sign-in's state; changes happen one after another and are on disk before the answer is sent.</summary>
internal sealed class ApsState : IDisposable
{
    private readonly Lock gate = new();
    private readonly StateFile? file;
    private readonly StateDocument document;
    private readonly TimeProvider time;

    public ApsState(SandboxOptions options, TimeProvider time)
    {
        this.time = time;
        document = new StateDocument();
        if (options.StateFolder.Length > 0)
            (file, document) = StateFile.Open(options.StateFolder);
    }

    /// <summary>Whether anything outlives this process.</summary>
    public bool IsKept => file is not null;

    public T Read<T>(Func<StateDocument, T> read)
    {
        lock (gate)
            return read(document);
    }

    public T Change<T>(Func<StateDocument, T> change)
    {
        lock (gate)
        {
            document.Forget(time.GetUtcNow());
            var result = change(document);
            file?.Save(document);
            return result;
        }
    }

    public void Dispose() => file?.Dispose();
}
