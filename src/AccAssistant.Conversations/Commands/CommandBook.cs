using AccAssistant.Conversations.Turns;

namespace AccAssistant.Conversations.Commands;

/// <inheritdoc cref="ICommands"/>
public sealed class CommandBook : ICommands
{
    /// <inheritdoc/>
    public Task<TurnOutcome>? Run(TurnWork work, ITurnTools tools, ITurnSink sink, CancellationToken cancellationToken) => null;

    /// <inheritdoc/>
    public string? Nearest(string question) => null;
}
