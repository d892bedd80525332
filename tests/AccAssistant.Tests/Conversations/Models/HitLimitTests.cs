using System.Net;
using AccAssistant.Tests.Conversations.Turns;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>Which of the four limits refused a question is said, whatever the endpoint tells it by.</summary>
public sealed class HitLimitTests : IDisposable
{
    private readonly TurnScene scene = new();

    public void Dispose() => scene.Dispose();

    [Theory]
    [InlineData("Rate limit reached on tokens per minute (TPM): Limit 8000", "", "", "tokens a minute")]
    [InlineData("Rate limit reached on tokens per day (TPD): Limit 200000", "", "", "tokens a day")]
    [InlineData("Rate limit reached on requests per minute (RPM): Limit 30", "", "", "requests a minute")]
    [InlineData("Rate limit reached on requests per day (RPD): Limit 1000", "", "", "requests a day")]
    [InlineData("Limit (TPD) reached", "", "", "tokens a day")]
    [InlineData("no", "", "x-ratelimit-remaining-requests", "requests a day")]
    [InlineData("no", "", "x-ratelimit-remaining-tokens", "tokens a minute")]
    [InlineData("no", "tokens", "", "tokens a day")]
    [InlineData("no", "requests", "", "requests a day")]
    public async Task A_long_limit_is_named(string message, string type, string spentHeader, string named)
    {
        (string, string)[] headers = spentHeader.Length == 0 ? [("retry-after", "420")] : [("retry-after", "420"), (spentHeader, "0")];
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, Body(message, type), headers);

        var outcome = await scene.AskAsync();

        Assert.StartsWith($"The language model's limit of {named} is used up for now. Retry after", outcome.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tokens", "tokens a minute")]
    [InlineData("requests", "requests a minute")]
    public async Task A_short_wait_is_for_a_limit_of_a_minute(string type, string named)
    {
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, Body("no", type), ("retry-after", "2")).Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Contains($"… The language model's limit of {named} is reached; going on in 1 s", scene.Sink.Lines);
    }

    [Theory]
    [InlineData("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests", "9m0s", "in 9 minutes")]
    [InlineData("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens", "5m26.4s", "in 6 minutes")]
    public async Task Without_a_time_to_wait_the_spent_limits_own_time_is_told(string spent, string reset, string time, string told)
    {
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, Body("no", ""), (spent, "0"), (reset, time));

        var outcome = await scene.AskAsync();

        Assert.Contains(told, outcome.Failure, StringComparison.Ordinal);
        Assert.NotNull(outcome.Notes.RetryAt);
    }

    [Fact]
    public async Task What_nothing_tells_is_not_guessed()
    {
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, "<html>slow down</html>", ("retry-after", "420"));

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model's limit is used up for now.", outcome.Failure, StringComparison.Ordinal);
    }

    private static string Body(string message, string type) => $$$"""{"error":{"message":"{{{message}}}","type":"{{{type}}}","code":"rate_limit_exceeded"}}""";
}
