using System.Globalization;

namespace AccAssistant.Sandbox.OpenAi.Scenarios;

/// <summary>Calls a good model would not make. Most are made once, before the right ones.</summary>
internal static class CallScenarios
{
    private const string AnyQuery = "rfis-query";
    private const string OpenOnes = """{"where":"status: open"}""";

    public static readonly IReadOnlyList<Scenario> All =
    [
        new("repeat", "makes its first call a second time before it answers") { Says = (dialogue, reply) => reply.Calls.Count == 0 && dialogue is { Calls: 1, FirstCall: { } first } ? One(dialogue, first.Function.Name, first.Function.Arguments) : reply },
        new("loop", "calls the same tool again and again, whatever it is told") { Says = (dialogue, reply) => dialogue.MayCall && dialogue.OffersAny ? One(dialogue, AnyQuery, OpenOnes) : reply },
        First("unknown-tool", "first calls a tool that is not there", "weather-forecast", """{"day":"tomorrow"}"""),
        First("bare-tool", "first calls `query` without its plugin's name", "query", OpenOnes),
        First("malformed-arguments", "first calls with arguments that are not JSON", AnyQuery, "where = status: open"),
        First("truncated-arguments", "first calls with arguments cut off in the middle", AnyQuery, """{"where": "status: open"""),
        First("empty-arguments", "first calls with arguments of no length", AnyQuery, ""),
        First("wrong-arguments", "first calls with a filter nobody knows", AnyQuery, """{"where":"colour: blue"}"""),
        First("wrong-typed-arguments", "first calls with a number where text belongs", AnyQuery, """{"where":42}"""),
        First("nested-arguments", "first calls with an object where text belongs", AnyQuery, """{"where":{"status":"open"}}"""),
    ];

    private static Scenario First(string name, string description, string tool, string arguments) =>
        new(name, description) { Says = (dialogue, reply) => dialogue.Calls == 0 ? One(dialogue, tool, arguments) : reply };

    // Its id is not a planned one, so the plan goes on as if it had not been.
    private static Reply One(Dialogue dialogue, string tool, string arguments) =>
        new("", [new ReplyCall(string.Create(CultureInfo.InvariantCulture, $"{Dialogue.UnplannedPrefix}{dialogue.Calls + 1}_{Guid.NewGuid():N}")[..20], tool, arguments)]);
}
