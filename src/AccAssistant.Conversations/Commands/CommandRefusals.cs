using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>Helpful lines for a command that cannot be run as it was written.</summary>
internal static class CommandRefusals
{
    public static TurnOutcome Unknown(CommandLine line, IReadOnlyList<Command> commands, Words words)
    {
        var near = Near(line.Name, commands);
        var all = string.Join(", ", commands.Select(command => "/" + command.Name));
        return Refused(
            near is null
                ? words["There is no command /{0}. There are {1}.", line.Name, all]
                : words["There is no command /{0}. Did you mean /{2}? There are {1}.", line.Name, all, near],
            near is null ? null : $"/{near} {line.Rest}".TrimEnd());
    }

    /// <param name="because">A sentence, in the reader's language.</param>
    public static TurnOutcome Wrong(Command command, string because, Words words) =>
        Refused($"{because} {words["It is written {0}; /help {1} shows examples.", command.Written, command.Name]}", $"/help {command.Name}");

    /// <summary>The command somebody probably meant.</summary>
    public static string? Near(string name, IEnumerable<Command> commands) => Nearest.To(name, commands.Select(command => command.Name));

    private static TurnOutcome Refused(string sentence, string? offer) => TurnOutcome.Failed(sentence, TurnFailures.WrongCommand) with { Notes = new TurnNotes { Offer = offer } };
}
