namespace AccAssistant.Storage;

/// <summary>The folder everything that must survive a restart is kept in, outside the program's own; the keys lie in <see cref="KeyFolder"/>.</summary>
public sealed class DataFolder
{
    private const string Key = "Storage:DataFolder";

    /// <param name="configured">Empty: <c>acc-assistant</c> under the user's local data folder.</param>
    /// <exception cref="FolderRefusedException">The folder cannot be made.</exception>
    public DataFolder(string configured)
    {
        Path = configured.Length > 0
            ? PrivateFolder.FullPath(configured, Key)
            : System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "acc-assistant");
        PrivateFolder.Create(Path, Key);
    }

    public string Path { get; }

    /// <summary>A folder in it, made on demand.</summary>
    public DirectoryInfo Folder(string name) => PrivateFolder.Create(File(name), Key);

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
