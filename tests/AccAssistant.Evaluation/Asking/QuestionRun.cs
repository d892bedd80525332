namespace AccAssistant.Evaluation.Asking;

/// <summary>A question asked once, with all that follows it.</summary>
internal sealed record QuestionRun
{
    /// <summary>What was wrong; empty when all was right.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }

    public required TurnCost Cost { get; init; }

    /// <summary>To the first word of the first answer; null when there was none.</summary>
    public double? FirstWordSeconds { get; init; }

    public required double Seconds { get; init; }

    /// <summary>Look-ups that did not work.</summary>
    public required IReadOnlyList<string> ToolFailures { get; init; }

    /// <summary>Figures the app itself marked as unexplained.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>How each turn ended.</summary>
    public required IReadOnlyList<string> Endings { get; init; }

    /// <summary>What was answered, kept where something was wrong.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>A limit ended it: from when on asking again makes sense.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    public bool IsRight => Complaints.Count == 0;
}
