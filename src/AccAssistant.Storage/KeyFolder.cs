namespace AccAssistant.Storage;

/// <summary>Holds the keys that tokens and cookies are sealed with. Never in the data folder: whoever copies the data is not to have the keys with it.</summary>
public sealed class KeyFolder
{
    private const string Key = "Storage:KeyFolder";

    private readonly Lazy<DirectoryInfo> folder;

    /// <param name="configured">Empty: beside the data folder, under its name and <c>-keys</c>.</param>
    /// <exception cref="FolderRefusedException">The folder lies in the data folder.</exception>
    public KeyFolder(DataFolder data, string configured)
    {
        var beside = Path.TrimEndingDirectorySeparator(data.Path);
        var path = configured.Length > 0 ? PrivateFolder.FullPath(configured, Key) : beside + "-keys";
        if (IsIn(beside, path))
            throw new FolderRefusedException(
                $"ACC Assistant cannot start: {Key} is {path}, which lies in the data folder {data.Path} (Storage:DataFolder). "
                + "Keys are kept apart from the data they open, so that a copy of the data opens nothing. Name a folder elsewhere.");
        folder = new Lazy<DirectoryInfo>(() => PrivateFolder.Create(path, Key));
    }

    /// <summary>Made when it is first asked for: keys may lie in the database instead.</summary>
    /// <exception cref="FolderRefusedException">The folder cannot be made.</exception>
    public DirectoryInfo Folder => folder.Value;

    private static bool IsIn(string folder, string path) =>
        Path.GetRelativePath(folder, path) is var way && way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);
}
