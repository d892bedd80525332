namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Limits wide enough never to matter; spelt as the vendor spells them, durations and all.</summary>
internal static class RateLimitHeaders
{
    public static void Write(IHeaderDictionary headers)
    {
        headers["x-ratelimit-limit-requests"] = "500000";
        headers["x-ratelimit-remaining-requests"] = "499999";
        headers["x-ratelimit-reset-requests"] = "172.8ms";
        headers["x-ratelimit-limit-tokens"] = "250000";
        headers["x-ratelimit-remaining-tokens"] = "245000";
        headers["x-ratelimit-reset-tokens"] = "1.2s";
    }
}
