namespace AccAssistant.Storage;

/// <summary>A folder nobody else on this machine reads. Who may read one that is there already is its owner's affair.</summary>
internal static class PrivateFolder
{
    /// <param name="key">The setting that names the folder.</param>
    /// <exception cref="FolderRefusedException">There is no such folder and none can be made.</exception>
    public static DirectoryInfo Create(string path, string key)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(path)
                : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal(path, key, exception);
        }
    }

    /// <exception cref="FolderRefusedException">No folder can have this name.</exception>
    public static string FullPath(string configured, string key)
    {
        try
        {
            return Path.GetFullPath(configured);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw Refusal(configured, key, exception);
        }
    }

    private static FolderRefusedException Refusal(string path, string key, Exception exception) =>
        new($"ACC Assistant cannot start: the folder {path} cannot be used: {exception.Message} Name another one in {key}.", exception);
}
