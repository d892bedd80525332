using AccAssistant.Storage;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Every scenario and what it comes to.</summary>
internal static class ScenarioTable
{
    public const string Main = "demo-model";
    public const string Small = "demo-model-small";

    private const string TwoModules = "How many RFIs and issues are open?";
    private const string OutOfOrder = "The language model is out of order at the moment.";
    private const string NoAnswer = "The language model sent something that is not an answer.";
    private const string BrokeOff = "The answer broke off before its end";
    private const string Stopped = "The language model stopped responding";
    private const string Unusable = "The language model could not work out how to look this up.";
    private const string Spent = "The language model's limit of ";

    public static readonly IReadOnlyList<ScenarioRow> All =
    [
        Answered("text", Main) with { Says = ["This is a plain answer, given without a look-up."], LookUps = 0 },
        Answered("tool", Main, Main),
        Both("two-tools"),
        Answered("text-then-tool", Main, Main) with { Withdraws = true, Tells = "Let me look that up in the project." },
        Failed("empty", "The language model came back without an answer.", Main),
        Answered("slow", Main, Main) with { Says = ["{rfis} RFIs are open.", "This is the end of the slow answer."] },
        Answered("wrong-figure", Main, Main) with { Says = ["{rfis} RFIs are open.", "4,711 (not confirmed) of them are urgent, first of all RFI-98765 (not confirmed)."] },
        Answered("endless", Main, Main) with { Says = ["{rfis} RFIs are open.", "The answer was cut off here because it reached its length limit."] },

        Answered("repeat", Main, Main, Main),
        Answered("loop", Main, Main, Main, Main, Main) with { Says = ["The language model did not put this into words.", "open: {rfis} of "] },
        Corrected("unknown-tool"),
        Corrected("bare-tool"),
        Corrected("malformed-arguments"),
        Corrected("truncated-arguments"),
        Corrected("empty-arguments") with { FailedLookUps = 0 },
        Corrected("wrong-arguments"),
        Corrected("wrong-typed-arguments"),
        Corrected("nested-arguments") with { FailedLookUps = 0 },

        Answered("pieces", Main, Main),
        Failed("object-arguments", NoAnswer, Main, Main),
        Both("no-id"),
        Both("same-id"),
        Both("no-index"),
        Both("same-index"),

        Answered("no-role", Main, Main),
        Answered("reasoning", Main, Main),
        Answered("empty-choices", Main, Main),
        Answered("no-choices", Main, Main),
        Answered("usage-only", Main, Main),
        Answered("groq-only", Main, Main),
        Failed("silence", Stopped, Main, Main),

        Broken("cut", BrokeOff),
        Broken("cut-frame", BrokeOff),
        Broken("bad-frame", NoAnswer),
        Broken("error-frame", OutOfOrder),
        Broken("groq-error", OutOfOrder),
        Broken("unknown-finish", NoAnswer),
        Broken("silence-late", Stopped),
        Broken("abort-late", BrokeOff),

        Failed("html", NoAnswer, Main, Main),
        Failed("json-error", NoAnswer, Main, Main),
        Failed("silence-headers", Stopped, Main, Main),
        Failed("abort", "The language model could not be reached.", Main, Main),

        Failed("400", "The language model did not accept the request; retrying will not help.", Main),
        Failed("401", "needs to check Llm:ApiKey", Main),
        Failed("403", "needs to check Llm:ApiKey", Main),
        Failed("404", "needs to set Llm:Model to a current one", Main),
        Failed("413", "larger than the language model's allowance for a whole minute", Main),
        Answered("413-once", Main, Main, Main) with { Tells = "Too much for the language model at once" },
        Failed("422", Unusable, Main, Main, Small),
        Answered("422-once", Main, Main, Main, Main),
        Answered("tool-use-failed", Main, Main, Main, Main),
        Failed("tool-use-failed-always", Unusable, Main, Main, Small),
        Answered("tool-use-failed-model", Main, Main, Small, Small) with { Tells = "a smaller one takes over" },
        Failed("498", OutOfOrder, Main, Small),
        Failed("500", OutOfOrder, Main, Main, Small, Small),
        Answered("500-once", Main, Main, Main, Main),
        Answered("500-model", Main, Main, Small, Small) with { Tells = "a smaller one takes over" },
        Failed("503", OutOfOrder, Main, Main, Small, Small),

        Counted("429", "tokens a minute"),
        Counted("429-requests-minute", "requests a minute"),
        Counted("429-no-header", "tokens a minute"),
        Counted("429-no-time", "tokens a minute"),
        Limited("429-long", "tokens a minute is used up for now. Retry after ", ", in 7 minutes."),
        Answered("429-model", Main, Small, Small) with { Tells = "a smaller one takes over", Next = Small },
        Limited("429-tokens-day", "tokens a day is used up for now. Retry after ", ", in 18 minutes."),
        Limited("429-requests-day", "requests a day is used up for now. Retry after ", ", in about 2 hours."),
    ];

    private static ScenarioRow Answered(string name, params string[] models) =>
        new(name, TurnStatus.Completed, models) { Says = ["{rfis} RFIs are open."], LookUps = 1 };

    /// <summary>A wrong call first, the right one after it.</summary>
    private static ScenarioRow Corrected(string name) => Answered(name, Main, Main, Main) with { LookUps = 2, FailedLookUps = 1 };

    private static ScenarioRow Both(string name) =>
        Answered(name, Main, Main) with { Question = TwoModules, Says = ["{rfis} RFIs and {issues} issues are open."], LookUps = 2 };

    private static ScenarioRow Failed(string name, string words, params string[] models) => new(name, TurnStatus.Failed, models) { Fails = words };

    private static ScenarioRow Broken(string name, string words) => Failed(name, words, Main, Main) with { LookUps = 1, HasWords = true };

    /// <summary>Waited for in each of the two rounds.</summary>
    private static ScenarioRow Counted(string name, string limit) =>
        Answered(name, Main, Main, Main, Main) with { Tells = $"The language model's limit of {limit} is reached; going on in " };

    private static ScenarioRow Limited(string name, string limit, string time) => Failed(name, Spent + limit, Main, Small) with { Waits = true, FailsAlso = time };
}
