using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Commands;

/// <inheritdoc cref="ICommands"/>
public sealed class CommandBook(PromptLibrary prompts, ProjectRecordsFor recordsFor, ILogger<CommandBook> logger) : ICommands
{
    /// <inheritdoc/>
    public Task<TurnOutcome>? Run(TurnWork work, ITurnTools tools, ITurnSink sink, CancellationToken cancellationToken)
    {
        if (CommandLine.TryParse(work.Question.Text) is not { } line)
            return null;

        var words = work.Question.Words;
        var commands = prompts.Commands;
        if (commands.FirstOrDefault(command => command.Name == line.Name) is not { } command)
            return Task.FromResult(CommandRefusals.Unknown(line, commands, words));

        if (command.Does == CommandWork.Narrow)
        {
            if (work.LastQuery is not { } last)
                return Task.FromResult(CommandRefusals.Wrong(command, words["There is no earlier result in this conversation to go on from."], words));
            command = command with { Where = QueryText.Narrowed(last, "") };
        }

        var context = work.Question.Context;
        return command.Does == CommandWork.Help
            ? Task.FromResult(new CommandHelp(commands).Answer(line, sink, words))
            : new CommandRun(command, context, words, () => recordsFor(context.Caller.UserId, context.Project.Id).ForgetAsync(), sink, new TurnCalls(tools, sink, words, int.MaxValue / 2, logger)).AnswerAsync(line, cancellationToken);
    }

    /// <inheritdoc/>
    public string? Nearest(string question) => NearestCommand.To(question, prompts.Commands);
}
