namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>What is said, by a model that behaves.</summary>
internal static class AnswerScenarios
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("text", "answers at once, without a look-up") { Says = (_, _) => Reply.Of("This is a plain answer, given without a look-up.") },
        new("tool", "one call a message, then the answer, as without a scenario"),
        new("two-tools", "calls several tools in one message, whether the request allows it or not") { Parallel = true },
        new("text-then-tool", "says \"Let me look that up\" before its calls") { Says = (_, reply) => reply.Calls.Count > 0 ? reply with { Text = "Let me look that up in the project." } : reply },
        new("empty", "an answer without a word") { Says = (_, _) => Reply.Of("") },
        new("slow", "the answer and a long text after it, word by slow word, for Stop and reload") { Slow = true, Says = (_, reply) => reply.Calls.Count == 0 ? Reply.Of($"{reply.Text}\n\n{LongText.Slow}") : reply },
        new("wrong-figure", "the answer, then a figure and a record number that no result holds; the page marks both") { Says = (_, reply) => reply.Calls.Count == 0 ? Reply.Of($"{reply.Text}\n\n4,711 of them are urgent, first of all RFI-98765.") : reply },
        new("endless", "the answer, and then text that never ends") { Fault = StreamFault.Endless },
    ];
}
