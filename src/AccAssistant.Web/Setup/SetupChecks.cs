namespace AccAssistant.Web.Setup;

/// <summary>Runs all checks side by side. None can take the page down with it, or hold it up for long.</summary>
public sealed partial class SetupChecks(IEnumerable<ISetupCheck> checks, TimeProvider time, ILogger<SetupChecks> logger)
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly IReadOnlyList<ISetupCheck> checks = [.. checks];

    /// <summary>One finding for each check, in the order they are registered.</summary>
    public async Task<IReadOnlyList<SetupFinding>> RunAsync(SetupVisit visit, CancellationToken cancellationToken) =>
        await Task.WhenAll(checks.Select(check => RunAsync(check, visit, cancellationToken)));

    private async Task<SetupFinding> RunAsync(ISetupCheck check, SetupVisit visit, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // Apart, because a disk that hangs does not ask whether it is cancelled.
            return await Task.Run(() => check.RunAsync(visit, either.Token), either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            Log.TooSlow(logger, check.Name);
            return SetupFinding.Unknown(check.Name, visit.Words["There was no answer within {0} seconds.", (int)Limit.TotalSeconds], visit.Words["Check again. If it stays, look at the network and the disk of this machine."]);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, check.Name, exception);
            return SetupFinding.Unknown(check.Name, visit.Words["The check itself failed."], visit.Words["The log of this app says why."]);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The setup check \"{Check}\" took too long.")]
        public static partial void TooSlow(ILogger logger, string check);

        [LoggerMessage(LogLevel.Error, "The setup check \"{Check}\" failed.")]
        public static partial void Failed(ILogger logger, string check, Exception exception);
    }
}
