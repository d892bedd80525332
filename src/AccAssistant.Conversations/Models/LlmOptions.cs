namespace AccAssistant.Conversations.Models;

/// <summary>The OpenAI-compatible endpoint and what a turn may cost.</summary>
public sealed class LlmOptions
{
    public const string Section = "Llm";

    public string Endpoint { get; set; } = "https://api.groq.com/openai/v1";

    public string ApiKey { get; set; } = "";

    public string Model { get; set; } = "openai/gpt-oss-120b";

    /// <summary>Takes over when <see cref="Model"/> is limited or failing; empty: nothing does.</summary>
    public string FallbackModel { get; set; } = "openai/gpt-oss-20b";

    /// <summary>low, medium or high; none or default where the model knows them; empty sends none.</summary>
    public string ReasoningEffort { get; set; } = "low";

    /// <summary>Sent and received in all rounds of a turn together, without what the endpoint had cached; the prefix and history count anew in each round. When the next round would pass it, no more tools run.</summary>
    public int MaxTurnTokens { get; set; } = 16_000;

    public int MaxToolResultTokens { get; set; } = 1_200;

    /// <summary>Earlier turns carried along.</summary>
    public int MaxHistoryTokens { get; set; } = 800;

    /// <summary>Per round. The endpoint charges it against the minute's allowance before it starts.</summary>
    public int MaxOutputTokens { get; set; } = 800;

    /// <summary>Rounds in which tools run; at most two more requests follow to get an answer.</summary>
    public int MaxRounds { get; set; } = 4;

    /// <summary>Tokens a person may use on one UTC day; zero: without limit. Commands go on working.</summary>
    public int DailyTokensPerPerson { get; set; }

    /// <summary>Tokens everybody together may use on one UTC day, as the endpoint allows the organisation; zero: without limit.</summary>
    public int DailyTokens { get; set; }

    /// <summary>Offers tools with every property required and nullable. Switch off for an endpoint that refuses such schemas.</summary>
    public bool StrictToolSchemas { get; set; } = true;

    /// <summary>Seconds of silence after which a request is given up.</summary>
    public int IdleSeconds { get; set; } = 30;
}
