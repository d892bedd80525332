using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Demo;

/// <summary>Which vendors are real in this run. Each is replaced on its own.</summary>
public sealed record RunMode(bool AutodeskIsSandbox, bool ModelIsSandbox)
{
    public bool UsesSandbox => AutodeskIsSandbox || ModelIsSandbox;

    /// <summary>Demo data and real data never share a database file.</summary>
    public string DatabaseName => AutodeskIsSandbox ? "demo" : "acc-assistant";

    /// <summary>For every page, one line of English as the resources have it; empty when nothing is pretended.</summary>
    public string Banner => (AutodeskIsSandbox, ModelIsSandbox) switch
    {
        (true, true) => Words.Known("Demo data: a made-up Autodesk account. Demo model — scripted, not a language model."),
        (true, false) => Words.Known("Demo data: a made-up Autodesk account."),
        (false, true) => Words.Known("Demo model — scripted, not a language model."),
        _ => "",
    };

    /// <summary>For the console at the start and the setup report, one line per vendor.</summary>
    public IReadOnlyList<string> ConsoleLines =>
    [
        AutodeskIsSandbox
            ? Words.Known("Autodesk: demo data, a made-up account (set Aps:ClientId and Aps:ClientSecret for the real one)")
            : Words.Known("Autodesk: the real one"),
        ModelIsSandbox
            ? Words.Known("Model: demo model — scripted, not a language model (set Llm:ApiKey or GROQ_API_KEY for a real one)")
            : Words.Known("Model: the configured endpoint"),
    ];
}
