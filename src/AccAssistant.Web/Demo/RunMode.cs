namespace AccAssistant.Web.Demo;

/// <summary>Which vendors are real in this run. Each is replaced on its own.</summary>
public sealed record RunMode(bool AutodeskIsSandbox, bool ModelIsSandbox)
{
    public bool UsesSandbox => AutodeskIsSandbox || ModelIsSandbox;

    /// <summary>Demo data and real data never share a database file.</summary>
    public string DatabaseName => AutodeskIsSandbox ? "demo" : "acc-assistant";

    /// <summary>For every page, one line; empty when nothing is pretended.</summary>
    public string Banner => (AutodeskIsSandbox, ModelIsSandbox) switch
    {
        (true, true) => "Demo data: a made-up Autodesk account. Demo model — scripted, not a language model.",
        (true, false) => "Demo data: a made-up Autodesk account.",
        (false, true) => "Demo model — scripted, not a language model.",
        _ => "",
    };

    /// <summary>For the console at the start, one line per vendor.</summary>
    public IReadOnlyList<string> ConsoleLines =>
    [
        AutodeskIsSandbox
            ? "Autodesk: demo data, a made-up account (set Aps:ClientId and Aps:ClientSecret for the real one)"
            : "Autodesk: the real one",
        ModelIsSandbox
            ? "Model: demo model — scripted, not a language model (set Llm:ApiKey or GROQ_API_KEY for a real one)"
            : "Model: the configured endpoint",
    ];
}
