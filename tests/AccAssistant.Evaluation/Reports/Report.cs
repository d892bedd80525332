namespace AccAssistant.Evaluation.Reports;

/// <summary>One evaluation, as it is saved. Holds no key.</summary>
internal sealed record Report
{
    public required string Endpoint { get; init; }

    public required string Model { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required int K { get; init; }

    public IReadOnlyList<QuestionResult> Questions { get; init; } = [];

    /// <summary>Why not all questions were asked; null when they were.</summary>
    public string? EndedEarly { get; init; }
}
