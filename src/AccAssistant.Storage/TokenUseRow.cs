namespace AccAssistant.Storage;

/// <summary>What one person's questions cost at one model on one day, as the endpoint said or as counted where it said nothing.</summary>
public sealed class TokenUseRow
{
    /// <summary>UTC, as model endpoints count their days.</summary>
    public DateOnly Day { get; set; }

    public required string UserId { get; set; }

    public required string Model { get; set; }

    public long Requests { get; set; }

    /// <summary>Tokens sent, those the endpoint had cached included.</summary>
    public long Input { get; set; }

    public long Cached { get; set; }

    public long Output { get; set; }
}
