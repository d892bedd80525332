using System.Globalization;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Replies a well-behaved model would not give.</summary>
internal static class ScenarioReplies
{
    private const string AnyQuery = "rfis-query";
    private const string OpenOnes = """{"where":"status: open"}""";
    private const string Unfounded = "4,711 of them are urgent, first of all RFI-98765.";

    public static Reply Change(string? scenario, Dialogue dialogue, Reply reply) => scenario switch
    {
        "empty" => Reply.Of(""),
        "slow" when reply.Calls.Count == 0 => Reply.Of($"{reply.Text}\n\n{SlowText.Long}"),
        "wrong-figure" when reply.Calls.Count == 0 => Reply.Of($"{reply.Text}\n\n{Unfounded}"),
        "loop" when dialogue.MayCall && dialogue.OffersAny => One(dialogue, AnyQuery, OpenOnes),
        "unknown-tool" when dialogue.Calls == 0 => One(dialogue, "weather-forecast", """{"day":"tomorrow"}"""),
        "bare-tool" when dialogue.Calls == 0 => One(dialogue, "query", OpenOnes),
        "malformed-arguments" when dialogue.Calls == 0 => One(dialogue, AnyQuery, """{"where": "status: open"""),
        "wrong-arguments" when dialogue.Calls == 0 => One(dialogue, AnyQuery, """{"where":"colour: blue"}"""),
        "object-arguments" when dialogue.Calls == 0 => One(dialogue, AnyQuery, """{"where":{"status":"open"}}"""),
        "text-then-tool" when reply.Calls.Count > 0 => reply with { Text = "Let me look that up in the project." },
        _ => reply,
    };

    // Its id is not a planned one, so the plan goes on as if it had not been.
    private static Reply One(Dialogue dialogue, string tool, string arguments) =>
        new("", [new ReplyCall(string.Create(CultureInfo.InvariantCulture, $"call_s{dialogue.Calls + 1}_{Guid.NewGuid():N}")[..20], tool, arguments)]);
}
