using System.Net.Http.Headers;

namespace AccAssistant.Acc.Http;

/// <summary>How long a 429 asks us to stay away.</summary>
internal static class RetryAfter
{
    // The vendor's own sample; the header is not always there.
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static TimeSpan Of(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        var asked = header?.Delta ?? (header?.Date is { } date ? date - now : Unsaid);
        return asked < Shortest ? Shortest : asked > Longest ? Longest : asked;
    }
}
