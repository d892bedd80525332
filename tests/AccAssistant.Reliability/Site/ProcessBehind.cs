using System.Globalization;

namespace AccAssistant.Reliability.Site;

/// <summary>Which process of this machine a connection over loopback comes from.</summary>
internal static class ProcessBehind
{
    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    /// <param name="port">Its end of the connection.</param>
    /// <returns>0 when it cannot be told.</returns>
    public static int Of(int port)
    {
        var socket = SocketAt(port);
        return socket is null ? 0 : Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process) ? process : 0)
            .FirstOrDefault(process => process > 0 && Holds(process, $"socket:[{socket}]"));
    }

    /// <summary>The number of the socket whose local address ends with the port.</summary>
    private static string? SocketAt(int port)
    {
        var end = ":" + port.ToString("X4", CultureInfo.InvariantCulture);
        return Tables
            .SelectMany(File.ReadLines)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(fields => fields.Length > 9 && fields[1].EndsWith(end, StringComparison.Ordinal))?[9];
    }

    private static bool Holds(int process, string socket)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries($"/proc/{process}/fd").Any(file => new FileInfo(file).LinkTarget == socket);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It ended meanwhile.
            return false;
        }
    }
}
