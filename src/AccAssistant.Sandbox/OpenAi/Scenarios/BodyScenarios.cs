namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Answers that are no stream at all.</summary>
internal static class BodyScenarios
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("html", "an HTML page with status 200") { Instead = (http, _) => WriteAsync(http, "text/html", "<!doctype html><title>Gateway</title><p>Please try again later.</p>") },
        new("json-error", "an error body with status 200") { Instead = (http, _) => WriteAsync(http, "application/json", Refusals.MidStream.Json()) },
        new("silence-headers", "not even headers") { Instead = (_, stream) => stream.SilenceAsync() },
        new("abort", "the connection is dropped before headers")
        {
            Instead = (http, _) =>
            {
                http.Abort();
                return Task.CompletedTask;
            },
        },
    ];

    private static Task WriteAsync(HttpContext http, string type, string body)
    {
        http.Response.ContentType = type;
        return http.Response.WriteAsync(body, http.RequestAborted);
    }
}
