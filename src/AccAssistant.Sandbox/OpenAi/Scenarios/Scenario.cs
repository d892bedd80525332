using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>One way to behave, asked for by name in the question.</summary>
/// <param name="Description">What happens, as <c>docs/demo-model.md</c> says it.</param>
internal sealed record Scenario(string Name, string Description)
{
    /// <summary>Refuses the request; null lets it pass.</summary>
    public Func<ScenarioRequest, ModelProblem?> Refuses { get; init; } = _ => null;

    /// <summary>Writes something that is no stream of chunks.</summary>
    public Func<HttpContext, EventStream, Task>? Instead { get; init; }

    /// <summary>Turns what the rules would say into something else.</summary>
    public Func<Dialogue, Reply, Reply> Says { get; init; } = (_, reply) => reply;

    /// <summary>How the stream differs from a good one.</summary>
    public StreamFault Fault { get; init; }

    /// <summary>Calls several tools in one message although the request forbids it.</summary>
    public bool Parallel { get; init; }

    /// <summary>Word by slow word, however many are allowed.</summary>
    public bool Slow { get; init; }
}
