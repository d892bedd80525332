namespace AccAssistant.Storage;

/// <summary>The folder everything that must survive a restart is kept in, outside the program's own.</summary>
public sealed class DataFolder
{
    /// <param name="configured">Empty: <c>acc-assistant</c> under the user's local data folder.</param>
    public DataFolder(string configured)
    {
        Path = configured.Length > 0
            ? System.IO.Path.GetFullPath(configured)
            : System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "acc-assistant");
        CreatePrivate(Path);
    }

    public string Path { get; }

    /// <summary>A folder in it, made on demand.</summary>
    public DirectoryInfo Folder(string name) => CreatePrivate(File(name));

    public string File(string name) => System.IO.Path.Combine(Path, name);

    // Sessions, keys and conversations are nobody else's on this machine. Who may read a folder that is there already is its owner's affair.
    private static DirectoryInfo CreatePrivate(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
