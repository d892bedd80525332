using AccAssistant.Conversations.Models;

namespace AccAssistant.Conversations.Turns;

/// <summary>What operators know failures of turns by. Stored and counted by these names: one that is in use never changes.</summary>
public static class TurnFailures
{
    /// <summary>Before the kinds of <see cref="ModelFailureKind"/>.</summary>
    public const string Model = "Model";

    /// <summary>A slash command that is none, or with a filter that is none.</summary>
    public const string WrongCommand = "WrongCommand";

    /// <summary>A slash command whose records could not be read.</summary>
    public const string NotRead = "NotRead";

    public const string SignedOut = "SignedOut";
    public const string TooLong = "TooLong";

    /// <summary>The model came back with nothing.</summary>
    public const string NoAnswer = "NoAnswer";

    /// <summary>The day's tokens.</summary>
    public const string DayUsedUp = "DayUsedUp";

    /// <summary>A mistake of ours; the log has it.</summary>
    public const string Unexpected = "Unexpected";

    public const string NotSaved = "NotSaved";

    public static string Of(ModelFailureKind kind) => Model + kind;
}
