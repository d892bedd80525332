using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>Helpful lines for a command that cannot be run as it was written.</summary>
internal static class CommandRefusals
{
    public static TurnOutcome Unknown(CommandLine line, IReadOnlyList<Command> commands)
    {
        var near = Near(line.Name, commands);
        var hint = near is null ? "" : $" Did you mean /{near}?";
        return Refused($"There is no command /{line.Name}.{hint} There are {string.Join(", ", commands.Select(command => "/" + command.Name))}.", near is null ? null : $"/{near} {line.Rest}".TrimEnd());
    }

    /// <param name="because">A sentence.</param>
    public static TurnOutcome Wrong(Command command, string because) =>
        Refused($"{because} It is written {command.Written}; /help {command.Name} shows examples.", $"/help {command.Name}");

    /// <summary>The command somebody probably meant.</summary>
    public static string? Near(string name, IEnumerable<Command> commands) => Nearest.To(name, commands.Select(command => command.Name));

    private static TurnOutcome Refused(string sentence, string? offer) => TurnOutcome.Failed(sentence) with { Notes = new TurnNotes { Offer = offer } };
}
