namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>A request as a refusal sees it.</summary>
/// <param name="Repeated">The very same request was here before.</param>
/// <param name="Once">For a refusal that passes when something other than the whole request comes again.</param>
internal sealed record ScenarioRequest(string Model, bool Repeated, Dialogue Dialogue, RefusedOnce Once);
