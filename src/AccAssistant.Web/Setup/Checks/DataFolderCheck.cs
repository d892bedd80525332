using System.Globalization;
using AccAssistant.Storage;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>The folder everything is kept in: whether it can be written, has room, and is closed to others.</summary>
public sealed partial class DataFolderCheck(DataFolder folder, FreeSpaceOf freeSpace, ILogger<DataFolderCheck> logger) : ISetupCheck
{
    private const long Gigabyte = 1L << 30;
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public string Name => "Data folder";

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        try
        {
            await TryWritingAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Unwritable(logger, exception);
            return SetupFinding.NeedsMending(
                Name,
                $"`{folder.Path}` cannot be written.",
                "Give the folder to the account this app runs under, or name another in `Storage:DataFolder`, and start again.");
        }

        var free = freeSpace(folder.Path);
        var room = (free / (double)Gigabyte).ToString("0.0", CultureInfo.InvariantCulture) + " GB free";
        if (free < Gigabyte)
            return SetupFinding.NeedsMending(Name, $"`{folder.Path}` is on a disk that is nearly full: {room}.", "Make room, or name a folder on another disk in `Storage:DataFolder` after copying what is there.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder.Path) & Others) != 0)
            return SetupFinding.NeedsMending(Name, $"`{folder.Path}` is open to other accounts of this machine. It holds conversations and keys.", $"Run `chmod 700 {folder.Path}`.");
        return SetupFinding.Ok(Name, $"`{folder.Path}` can be written, {room}. The keys that seal sign-ins are in its folder `keys`: keep it private, and back it up apart from the database.");
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
