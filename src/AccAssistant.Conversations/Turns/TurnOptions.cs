namespace AccAssistant.Conversations.Turns;

/// <summary>What one turn, and one person, may take up.</summary>
public sealed class TurnOptions
{
    public const string Section = "Turns";

    /// <summary>A turn that runs longer fails, keeping what was written.</summary>
    public int MaxSeconds { get; set; } = 180;

    public int MaxQuestionLength { get; set; } = 32_000;

    public int QuestionsPerMinute { get; set; } = 20;

    /// <summary>Turns of one person running at the same time, in all conversations together.</summary>
    public int RunningPerPerson { get; set; } = 3;
}
