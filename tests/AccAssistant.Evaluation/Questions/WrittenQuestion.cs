namespace AccAssistant.Evaluation.Questions;

/// <summary>A first question and, in the same conversation, those that follow.</summary>
internal sealed class WrittenQuestion : Expected
{
    public string Family { get; init; } = "";

    /// <summary>First name of the sandbox's person who asks.</summary>
    public string Who { get; init; } = "Dana";

    /// <summary>Name of the project in the file's list.</summary>
    public string In { get; init; } = "Riverside";

    public Expected[] Then { get; init; } = [];

    public IEnumerable<Expected> Turns => [this, .. Then];

    /// <summary>What it is called in reports; unique in the file.</summary>
    public string Name => $"{string.Join(" » ", Turns.Select(turn => turn.Ask))}{(Who == "Dana" ? "" : $" ({Who})")}{(In == "Riverside" ? "" : $" [{In}]")}";
}
