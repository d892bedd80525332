using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Refusals by name, worded as the vendor words them, organisation id and link included.</summary>
internal static class ScenarioProblems
{
    public static readonly ModelProblem WrongKey = new(401, "Invalid API Key", "invalid_request_error", "invalid_api_key");

    public static readonly ModelProblem MidStream = new(500, "Internal server error while generating", "internal_server_error", null);

    /// <param name="model">The model asked for; <c>429-model</c> spares the small one.</param>
    /// <param name="repeated">The same request was refused before.</param>
    public static ModelProblem? Find(string? scenario, string model, bool repeated) => scenario switch
    {
        "429" when !repeated => Limited("2s", 2),
        "429-long" => Limited("7m0s", 420),
        "429-model" when model != Models.Small => Limited("7m0s", 420),
        "500" => new ModelProblem(500, "Internal Server Error", "internal_server_error", null),
        "500-once" when !repeated => new ModelProblem(500, "Internal Server Error", "internal_server_error", null),
        "503" => new ModelProblem(503, "The server is currently overloaded", "internal_server_error", null),
        "498" => new ModelProblem(498, "Flex tier capacity exceeded", "flex", "capacity_exceeded"),
        "401" => WrongKey,
        "404" => new ModelProblem(404, "The model `demo-model` does not exist or you do not have access to it.", "invalid_request_error", "model_not_found"),
        "413" => new ModelProblem(413, "Request too large for model `demo-model` in organization `org_demo` on tokens per minute (TPM): Limit 8000, Requested 9100", "tokens", "rate_limit_exceeded"),
        "422" => new ModelProblem(422, "The model produced something that could not be processed", "invalid_request_error", null),
        "tool-use-failed" when !repeated => new ModelProblem(400, "Failed to call a function. Please adjust your prompt. See 'failed_generation' for more details.", "invalid_request_error", "tool_use_failed"),
        _ => null,
    };

    private static ModelProblem Limited(string wait, int seconds) => new(
        429,
        $"Rate limit reached for model `demo-model` in organization `org_demo` service tier `on_demand` on tokens per minute (TPM): Limit 8000, Used 7900, Requested 1500. Please try again in {wait}. Need more tokens? Visit https://example.com/billing",
        "tokens",
        "rate_limit_exceeded",
        seconds);
}
