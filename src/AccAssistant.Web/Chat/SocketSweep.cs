using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Chat;

/// <summary>Closes the sockets of sessions that ended where this instance was not told: by another one, by Autodesk, by time.</summary>
public sealed partial class SocketSweep(OpenSockets sockets, Sessions sessions, TimeProvider time, ILogger<SocketSweep> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await SweepAsync(stoppingToken);
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var ended in await sessions.EndedAsync(sockets.Sessions, cancellationToken))
                sockets.Close(ended);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // The next sweep tries again; a store that is down must not end the sweeping.
            Log.NotSwept(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Sockets of ended sessions could not be looked for.")]
        public static partial void NotSwept(ILogger logger, Exception error);
    }
}
