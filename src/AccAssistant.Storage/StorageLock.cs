namespace AccAssistant.Storage;

/// <summary>Keeps a second app off the same data folder: two of them would each believe to be the only one.</summary>
public sealed class StorageLock : IDisposable
{
    private readonly FileStream file;

    private StorageLock(FileStream file) => this.file = file;

    /// <summary>Held until disposed or the process dies, however it dies.</summary>
    /// <exception cref="StorageInUseException">Another process holds it.</exception>
    public static StorageLock Take(DataFolder folder, string databaseName)
    {
        var path = folder.File(databaseName + ".lock");
        try
        {
            return new StorageLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error)
        {
            throw new StorageInUseException(
                $"Another ACC Assistant is already running with the data folder {folder.Path}. "
                + "Stop it, or give this one its own folder with Storage:DataFolder.",
                error);
        }
    }

    public void Dispose() => file.Dispose();
}
