namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>The right calls, written in a way a client may stumble over.</summary>
internal static class CallShapes
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("pieces", "arguments come in pieces, the id only with the first") { Fault = StreamFault.Pieces },
        new("object-arguments", "arguments are an object on the wire, not text") { Fault = StreamFault.ObjectArguments },
        new("no-id", "calls have no id") { Fault = StreamFault.NoId, Parallel = true },
        new("same-id", "all calls of a message have the same id") { Fault = StreamFault.SameId, Parallel = true },
        new("no-index", "calls have no index") { Fault = StreamFault.NoIndex, Parallel = true },
        new("same-index", "all calls of a message have the same index") { Fault = StreamFault.SameIndex, Parallel = true },
    ];
}
