namespace AccAssistant.Storage;

/// <summary>A question and what became of it.</summary>
public sealed class TurnRow
{
    public Guid Id { get; set; }

    public Guid ConversationId { get; set; }

    /// <summary>Position in the conversation, from 1; the order of turns, never the clock.</summary>
    public int Ordinal { get; set; }

    /// <summary>Where it stands in the conversation: the ordinal of the first version of its question. Of the turns in one place the last is shown.</summary>
    public int Place { get; set; }

    /// <summary>Made by the browser; the same one again is the same question.</summary>
    public required string RequestId { get; set; }

    public required string Question { get; set; }

    /// <summary>Markdown as far as it was written.</summary>
    public string Answer { get; set; } = "";

    public TurnStatus Status { get; set; }

    /// <summary>What went wrong, in plain words for the reader; null unless the turn failed or was interrupted.</summary>
    public string? Failure { get; set; }

    /// <summary>Why it failed, in one of the app's own words for operators, e.g. <c>ModelLimited</c>; null unless it failed, or where the turn is older than this.</summary>
    public string? FailureKind { get; set; }

    /// <summary>What it cost as a day's limit counts: without what the endpoint had cached. Null while it runs and where the model was not asked.</summary>
    public long? Tokens { get; set; }

    /// <summary>The turn's tool lines, receipts and tables as JSON; rows of records beyond those shown are read again.</summary>
    public string Activity { get; set; } = "[]";

    /// <summary>What stands beside the answer (doubts, an offer, when to retry), as JSON.</summary>
    public string Notes { get; set; } = "{}";

    public DateTimeOffset AskedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>A running turn renews this; once it is past, any instance marks the turn interrupted.</summary>
    public DateTimeOffset LeaseUntil { get; set; }

    /// <summary>The turn this one is an edit or retry of.</summary>
    public Guid? ReplacesTurnId { get; set; }

    /// <summary>Of its spans, as telemetry writes it; null while it runs.</summary>
    public string? TraceId { get; set; }

    /// <summary>What the reader thought of the answer.</summary>
    public TurnRating Rating { get; set; }

    /// <summary>Number of the last event included in what is stored here.</summary>
    public long LastEventNumber { get; set; }
}
