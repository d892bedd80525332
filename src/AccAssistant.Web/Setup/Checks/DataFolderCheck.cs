using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>The folder everything is kept in: whether it can be written, has room, and is closed to others.</summary>
public sealed partial class DataFolderCheck(DataFolder folder, KeyFolder keys, IOptions<StorageOptions> storage, FreeSpaceOf freeSpace, ILogger<DataFolderCheck> logger) : ISetupCheck
{
    private const long Gigabyte = 1L << 30;
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public string Name => Words.Known("Data folder");

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        if (storage.Value.KeepsKeysInDatabase)
            return SetupFinding.Ok(Name, words["Nothing is kept in it: conversations and keys are in the database, the keys sealed."]);
        try
        {
            await TryWritingAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Unwritable(logger, exception);
            return SetupFinding.NeedsMending(
                Name,
                words["`{0}` cannot be written.", folder.Path],
                words["Give the folder to the account this app runs under, or name another in `Storage:DataFolder`, and start again."]);
        }

        var free = freeSpace(folder.Path);
        var room = free / (decimal)Gigabyte;
        if (free < Gigabyte)
            return SetupFinding.NeedsMending(Name, words["`{0}` is on a disk that is nearly full: {1} GB free.", folder.Path, room], words["Make room, or name a folder on another disk in `Storage:DataFolder` after copying what is there."]);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder.Path) & Others) != 0)
            return SetupFinding.NeedsMending(Name, words["`{0}` is open to other accounts of this machine. It holds conversations.", folder.Path], words["Run `{0}`.", "chmod 700 " + folder.Path]);
        return SetupFinding.Ok(Name, words["`{0}` can be written, {1} GB free. The keys that seal sign-ins are in `{2}`: keep it private, and back it up apart from the database.", folder.Path, room, keys.Folder.FullName]);
    }

    private async Task TryWritingAsync(CancellationToken cancellationToken)
    {
        var file = folder.File($".setup-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(file, "written to see whether it can be", cancellationToken);
        File.Delete(file);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The data folder cannot be written.")]
        public static partial void Unwritable(ILogger logger, Exception exception);
    }
}
