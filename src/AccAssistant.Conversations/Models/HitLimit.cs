using AccAssistant.Conversations.Wording;

namespace AccAssistant.Conversations.Models;

/// <summary>Which of the endpoint's four limits refused a request, and for how long. The message says it best; without one the headers do.</summary>
internal static class HitLimit
{
    private static readonly string TokensAMinute = Words.Known("tokens a minute");
    private static readonly string TokensADay = Words.Known("tokens a day");
    private static readonly string RequestsAMinute = Words.Known("requests a minute");
    private static readonly string RequestsADay = Words.Known("requests a day");

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>In words for the reader; null when nothing tells.</summary>
    public static string? Name(EndpointError error, EndpointReading reading) => InMessage(error.Message) ?? InHeaders(reading) ?? ByType(error.Type, Wait(error, reading));

    /// <summary>Null when nothing tells.</summary>
    public static TimeSpan? Wait(EndpointError error, EndpointReading reading) =>
        reading.RetryAfter ?? VendorDuration.InMessage(error.Message) ?? reading switch
        {
            { RequestsRemaining: <= 0 } => reading.RequestsReset,
            { TokensRemaining: <= 0 } => reading.TokensReset,
            _ => null,
        };

    private static string? InMessage(string message)
    {
        bool Says(string words, string letters) => message.Contains(words, StringComparison.OrdinalIgnoreCase) || message.Contains(letters, StringComparison.Ordinal);
        return Says("tokens per minute", "(TPM)") ? TokensAMinute
            : Says("tokens per day", "(TPD)") ? TokensADay
            : Says("requests per minute", "(RPM)") ? RequestsAMinute
            : Says("requests per day", "(RPD)") ? RequestsADay
            : null;
    }

    /// <summary>Of requests the headers count the day's, of tokens the minute's.</summary>
    private static string? InHeaders(EndpointReading reading) => reading switch
    {
        { RequestsRemaining: <= 0 } => RequestsADay,
        { TokensRemaining: <= 0 } => TokensAMinute,
        _ => null,
    };

    /// <summary>The vendor names as type what was too many; a wait of more than a minute is for no minute's limit.</summary>
    private static string? ByType(string type, TimeSpan? wait) => (type, wait > Minute) switch
    {
        ("tokens", true) => TokensADay,
        ("tokens", false) => TokensAMinute,
        ("requests", true) => RequestsADay,
        ("requests", false) => RequestsAMinute,
        _ => null,
    };
}
