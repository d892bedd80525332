using System.Text.Json;

namespace AccAssistant.Sandbox.Aps.State;

/// <summary>The state as one JSON file that is always whole: written beside the old one, then put in its place.</summary>
internal sealed class StateFile : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly string path;
    private readonly FileStream claim;

    private StateFile(string path, FileStream claim) => (this.path, this.claim) = (path, claim);

    /// <exception cref="InvalidOperationException">Another sandbox has the folder.</exception>
    /// <exception cref="InvalidDataException">The file there is no state of ours.</exception>
    public static (StateFile File, StateDocument Document) Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = new StateFile(Path.Combine(folder, "sandbox-state.json"), Claim(folder));
        try
        {
            return (file, file.Load());
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private StateDocument Load()
    {
        if (!File.Exists(path))
            return new StateDocument();

        try
        {
            return JsonSerializer.Deserialize<StateDocument>(File.ReadAllBytes(path), Json) ?? new StateDocument();
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is not a sandbox state file. Delete it to begin with fresh sign-ins.", exception);
        }
    }

    public void Save(StateDocument document)
    {
        var next = path + ".next";
        using (var stream = new FileStream(next, PrivateFile()))
        {
            JsonSerializer.Serialize(stream, document, Json);
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    public void Dispose() => claim.Dispose();

    // Two sandboxes writing one file would each undo the other's rotations.
    private static FileStream Claim(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "sandbox-state.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new InvalidOperationException($"Another sandbox is using {folder}. Stop it, or give this one its own {SandboxOptions.Section}:{nameof(SandboxOptions.StateFolder)}.", exception);
        }
    }

    private static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
