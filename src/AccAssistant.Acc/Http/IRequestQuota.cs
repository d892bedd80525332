namespace AccAssistant.Acc.Http;

/// <summary>The budget of one endpoint family, shared by everybody who uses this app.</summary>
public interface IRequestQuota
{
    /// <summary>Asks for a place for one request. Whoever is given none asks again after the wait.</summary>
    /// <param name="person">Autodesk id: budgets are shared fairly between people, and Autodesk counts some per person.</param>
    /// <param name="inBackground">Nobody waits for this one: it gives way, and all such requests together get a tenth of the budget.</param>
    Task<QuotaPlace> ReserveAsync(string person, bool inBackground);

    /// <summary>The server answered 429: nobody sends before this time has passed.</summary>
    Task PauseAsync(TimeSpan retryAfter);

    /// <summary>How the budget stands now; changes nothing.</summary>
    Task<QuotaStanding> StandingAsync();
}
