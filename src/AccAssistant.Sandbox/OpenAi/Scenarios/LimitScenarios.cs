using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>The vendor's four limits, organisation id and link in the message included.</summary>
internal static class LimitScenarios
{
    private const string TokensPerMinute = "tokens per minute (TPM)";
    private const string RequestsPerMinute = "requests per minute (RPM)";
    private const string TokensPerDay = "tokens per day (TPD)";
    private const string RequestsPerDay = "requests per day (RPD)";

    public static readonly IReadOnlyList<Scenario> All =
    [
        Refusals.Once("429", "limited in tokens a minute, `retry-after: 2`; the same request again is answered", Limited(TokensPerMinute, "2s", 2)),
        Refusals.Once("429-requests-minute", "limited in requests a minute, `retry-after: 1`; the same request again is answered", Limited(RequestsPerMinute, "1s", 1)),
        Refusals.Once("429-no-header", "limited for 1.5 seconds, which only the message says; the same request again is answered", Limited(TokensPerMinute, "1.5s", null)),
        Refusals.Once("429-no-time", "limited, nobody says for how long; the same request again is answered", Limited(TokensPerMinute, null, null)),
        Refusals.Always("429-long", "limited in tokens a minute, `retry-after: 420`, whatever the model", Limited(TokensPerMinute, "7m0s", 420)),
        Refusals.OfMain("429-model", "the same, but `demo-model-small` answers", Limited(TokensPerMinute, "7m0s", 420)),
        Refusals.Always("429-tokens-day", "limited in tokens a day for 17 minutes, which only the message says, whatever the model", Limited(TokensPerDay, "17m12.5s", null)),
        Refusals.Always("429-requests-day", "limited in requests a day, `retry-after: 7200`, whatever the model", Limited(RequestsPerDay, "2h0m0s", 7200)),
    ];

    private static ModelProblem Limited(string limit, string? wait, int? header) => new(
        429,
        $"Rate limit reached for model `demo-model` in organization `org_demo` service tier `on_demand` on {limit}: Limit 8000, Used 7900, Requested 1500. {(wait is null ? "" : $"Please try again in {wait}. ")}Need more tokens? Visit https://example.com/billing",
        limit.StartsWith("tokens", StringComparison.Ordinal) ? "tokens" : "requests",
        "rate_limit_exceeded",
        header);
}
