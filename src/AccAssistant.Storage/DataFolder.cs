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
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
