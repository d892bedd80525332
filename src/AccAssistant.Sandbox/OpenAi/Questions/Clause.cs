namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>What one clause of a question says by itself, before earlier questions are looked at.</summary>
internal sealed record Clause
{
    public AskKind? Kind { get; init; }

    public IReadOnlyList<Subject> Subjects { get; init; } = [];

    public Filters Filters { get; init; } = Filters.None;

    public IReadOnlyList<(Subject? Subject, string Number)> Numbers { get; init; } = [];

    /// <summary>A part of whom it asks for; empty for everybody, null when it asks for nobody.</summary>
    public string? Who { get; init; }

    /// <summary>It wants all modules in one list.</summary>
    public bool AllModules { get; init; }

    /// <summary>It points back: "of them", "and …", "only …".</summary>
    public bool PointsBack { get; init; }

    /// <summary>It speaks of everything: "items", "what is …".</summary>
    public bool Everything { get; init; }

    /// <summary>It speaks of one record: "it", "that RFI".</summary>
    public bool OneRecord { get; init; }

    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Nothing any rule knows, or only a question word or a topic among words no rule knows.</summary>
    public bool SaysNothing => Subjects.Count == 0 && Numbers.Count == 0 && Who is null && !AllModules && (OnlyTopic ? LeftOut.Count > 0 : Filters.IsEmpty && NoKind);

    private bool OnlyTopic => Filters.Text is not null && (Filters with { Text = null }).IsEmpty;

    private bool NoKind => Kind is null || (Kind != AskKind.Overview && LeftOut.Count > 0);
}
