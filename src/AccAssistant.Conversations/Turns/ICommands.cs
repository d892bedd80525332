namespace AccAssistant.Conversations.Turns;

/// <summary>Slash commands: questions answered by code alone.</summary>
public interface ICommands
{
    /// <summary>Runs the command a question is; null when it is none and the model is to be asked.</summary>
    Task<TurnOutcome>? Run(TurnWork work, ITurnTools tools, ITurnSink sink, CancellationToken cancellationToken);

    /// <summary>The command that comes nearest to a question, with its arguments; null when none comes near.</summary>
    string? Nearest(string question);
}
