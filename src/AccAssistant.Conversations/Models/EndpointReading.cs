namespace AccAssistant.Conversations.Models;

/// <summary>What one answer of the endpoint said in its headers, and how much came of it.</summary>
public sealed class EndpointReading
{
    public int Status { get; set; }

    /// <summary>Of the stream, joined ones each.</summary>
    public int Frames { get; set; }

    /// <summary>For the vendor's support.</summary>
    public string? RequestId { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    /// <summary>Tokens a minute.</summary>
    public int? TokenLimit { get; set; }

    public int? TokensRemaining { get; set; }

    public TimeSpan? TokensReset { get; set; }

    /// <summary>Requests a day.</summary>
    public int? RequestLimit { get; set; }

    public int? RequestsRemaining { get; set; }

    public TimeSpan? RequestsReset { get; set; }
}
