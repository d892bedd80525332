using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Conversations.Commands;

/// <summary>What the commands are, and what one of them takes.</summary>
internal sealed class CommandHelp(IReadOnlyList<Command> commands)
{
    private const int Length = 200;

    public TurnOutcome Answer(CommandLine line, ITurnSink sink, Words words)
    {
        var name = line.Rest.Trim().TrimStart('/').ToLowerInvariant();
        if (name.Length > 0 && commands.All(command => command.Name != name))
            return CommandRefusals.Unknown(new CommandLine(name, ""), commands, words);

        sink.Text(commands.FirstOrDefault(command => command.Name == name) is { } one ? Explained(one, words) : Listed(words));
        return TurnOutcome.Completed;
    }

    private static string Explained(Command command, Words words) =>
        $"`{command.Written}` {Said(command)}\n\n{command.Help}{(command.Where.Length == 0 ? "" : "\n\n" + words["Its query: `{0}`", command.Where])}";

    private string Listed(Words words) =>
        $"{words["Commands answer at once and need no language model."]}\n\n{string.Join('\n', commands.Select(command => $"- `{command.Written}` {Said(command)}"))}\n\n"
        + words["After a semicolon any filter or grouping may follow, such as `/overdue rfis; cost: Yes; group: company`. Type `#` and a number to name a record."];

    private static string Said(Command command) => MarkdownText.Line(command.Description, Length) + ".";
}
