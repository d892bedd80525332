using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Refusals by status, worded as the vendor words them.</summary>
internal static class Refusals
{
    public static readonly ModelProblem WrongKey = new(401, "Invalid API Key", "invalid_request_error", "invalid_api_key");

    public static readonly ModelProblem MidStream = new(500, "Internal server error while generating", "internal_server_error", null);

    private static readonly ModelProblem Broken = new(500, "Internal Server Error", "internal_server_error", null);

    private static readonly ModelProblem Unusable = new(400, "Failed to call a function. Please adjust your prompt. See 'failed_generation' for more details.", "invalid_request_error", "tool_use_failed");

    private static readonly ModelProblem Hallucinated = new(422, "The model produced something that could not be processed", "invalid_request_error", null);

    private static readonly ModelProblem TooLarge = new(413, "Request too large for model `demo-model` in organization `org_demo` on tokens per minute (TPM): Limit 8000, Requested 9100", "tokens", "rate_limit_exceeded");

    public static readonly IReadOnlyList<Scenario> All =
    [
        Always("400", "refused as wrongly put", ModelProblem.BadRequest("'messages.0' : value is not supported")),
        Always("401", "refused for its key", WrongKey),
        Always("403", "refused for its account", new ModelProblem(403, "This organization has been restricted.", "invalid_request_error", "organization_restricted")),
        Always("404", "the model does not exist", new ModelProblem(404, "The model `demo-model` does not exist or you do not have access to it.", "invalid_request_error", "model_not_found")),
        Always("413", "larger than a minute's allowance, however small", TooLarge),
        new("413-once", "the first request with a result is too large; a smaller one is answered") { Refuses = asked => asked.Dialogue.FirstCall is { } call && !asked.Once.Before("413 " + call.Id) ? TooLarge : null },
        Always("422", "refused as a hallucination", Hallucinated),
        Once("422-once", "the same; the same request again is answered", Hallucinated),
        Once("tool-use-failed", "400 `tool_use_failed`; the same request again is answered", Unusable),
        Always("tool-use-failed-always", "the same every time", Unusable),
        OfMain("tool-use-failed-model", "the same every time, but `demo-model-small` answers", Unusable),
        Always("498", "no flexible capacity", new ModelProblem(498, "Flex tier capacity exceeded", "flex", "capacity_exceeded")),
        Always("500", "out of order", Broken),
        Once("500-once", "the same; the same request again is answered", Broken),
        OfMain("500-model", "the same, but `demo-model-small` answers", Broken),
        Always("503", "overloaded", new ModelProblem(503, "The server is currently overloaded", "internal_server_error", null)),
    ];

    public static Scenario Always(string name, string description, ModelProblem problem) => new(name, description) { Refuses = _ => problem };

    public static Scenario Once(string name, string description, ModelProblem problem) => new(name, description) { Refuses = asked => asked.Repeated ? null : problem };

    public static Scenario OfMain(string name, string description, ModelProblem problem) => new(name, description) { Refuses = asked => asked.Model == Models.Small ? null : problem };
}
