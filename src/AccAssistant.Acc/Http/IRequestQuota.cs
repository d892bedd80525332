namespace AccAssistant.Acc.Http;

/// <summary>The budget of one endpoint family, shared by everybody who uses this app.</summary>
public interface IRequestQuota
{
    /// <summary>Takes a place in the queue. Returns how long to wait before sending; zero means now.</summary>
    Task<TimeSpan> ReserveAsync();

    /// <summary>The server answered 429: nobody sends before this time has passed.</summary>
    Task PauseAsync(TimeSpan retryAfter);
}
