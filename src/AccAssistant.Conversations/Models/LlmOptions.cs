namespace AccAssistant.Conversations.Models;

/// <summary>The OpenAI-compatible endpoint and what a turn may cost.</summary>
public sealed class LlmOptions
{
    public const string Section = "Llm";
    public const string Free = "Free";
    public const string Developer = "Developer";

    public string Endpoint { get; set; } = "https://api.groq.com/openai/v1";

    public string ApiKey { get; set; } = "";

    public string Model { get; set; } = "openai/gpt-oss-120b";

    /// <summary>Takes over when <see cref="Model"/> is limited or failing; empty: nothing does.</summary>
    public string FallbackModel { get; set; } = "openai/gpt-oss-20b";

    /// <summary>low, medium or high; none or default where the model knows them; empty sends none.</summary>
    public string ReasoningEffort { get; set; } = "low";

    /// <summary>Free, Developer, or empty: whichever fits the limits the endpoint names.</summary>
    public string Preset { get; set; } = "";

    /// <summary>Null, as the four below: the preset's. See <see cref="Budgets"/>.</summary>
    public int? MaxTurnTokens { get; set; }

    public int? MaxToolResultTokens { get; set; }

    public int? MaxHistoryTokens { get; set; }

    public int? MaxOutputTokens { get; set; }

    public int? MaxRounds { get; set; }

    /// <summary>Tokens a person may use on one UTC day; zero: without limit. Commands go on working.</summary>
    public long DailyTokensPerPerson { get; set; }

    /// <summary>Tokens everybody together may use on one UTC day, as the endpoint allows the organisation; zero: without limit.</summary>
    public long DailyTokens { get; set; }

    /// <summary>Offers tools with every property required and nullable. Switch off for an endpoint that refuses such schemas.</summary>
    public bool StrictToolSchemas { get; set; } = true;

    /// <summary>Seconds of silence after which a request is given up.</summary>
    public int IdleSeconds { get; set; } = 30;
}
