using System.Text.RegularExpressions;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>Completes slash commands, their arguments and record numbers while they are typed. Needs no model.</summary>
public sealed partial class Suggestions(PromptLibrary prompts, ProjectRecordsFor recordsFor)
{
    /// <summary>Handed over at most.</summary>
    public const int Most = 8;

    /// <summary>Longer texts are questions, not something to be completed.</summary>
    public const int LongestText = 500;

    /// <param name="text">What stands before the cursor.</param>
    /// <returns>Best first, at most <see cref="Most"/>; empty where nothing is to be completed or the project could not be read.</returns>
    public async Task<IReadOnlyList<Suggestion>> ForAsync(string text, RecordContext context, Words words, CancellationToken cancellationToken)
    {
        if (text.Length > LongestText)
            return [];
        if (NameBegun().Match(text) is { Success: true } name)
            return [.. Commands(name.Groups["name"].Value)];
        var command = CommandLine.TryParse(text) is { } line ? prompts.Commands.FirstOrDefault(command => command.Name == line.Name) : null;
        if (command?.Takes != Command.Number && NumberBegun().Match(text) is { Success: true } number)
            return await NumbersAsync(text[..number.Groups["number"].Index], number.Groups["number"].Value, context, cancellationToken);
        return command is null ? [] : await ArgumentsAsync(command, text, context, words, cancellationToken);
    }

    private IEnumerable<Suggestion> Commands(string begun) => prompts.Commands
        .Where(command => command.Name.Contains(begun, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(command => command.Name.StartsWith(begun, StringComparison.OrdinalIgnoreCase))
        .Select(command => new Suggestion(command.Usage.Length == 0 ? $"/{command.Name}" : $"/{command.Name} ", "/" + command.Name, command.Description));

    private async Task<IReadOnlyList<Suggestion>> ArgumentsAsync(Command command, string text, RecordContext context, Words words, CancellationToken cancellationToken)
    {
        var begun = text[(text.LastIndexOfAny([';', '\n']) + 1)..];
        if (begun.Length < text.Length)
            return [.. Keys(text[..^begun.Length], begun.Trim(), words)];

        var argument = text[(text.IndexOf('/', StringComparison.Ordinal) + 1 + command.Name.Length)..].TrimStart();
        var before = text[..^argument.Length];
        if (command.Takes == Command.Number && argument.Length > 0 && argument.Any(char.IsAsciiDigit))
            return await NumbersAsync(before, argument, context, cancellationToken, ModuleOf(command));

        IEnumerable<string> listed = command.Does == CommandWork.Help ? prompts.Commands.Select(one => one.Name) : command.Suggests;
        var fitting = listed.Where(one => one.StartsWith(argument, StringComparison.OrdinalIgnoreCase)).Select(one => new Suggestion(before + one, one, ""));
        return command.Takes == "assignee" && argument.Length > 1
            ? [.. fitting.Concat(await NamesAsync(before, argument, context, words, cancellationToken)).Take(Most)]
            : [.. fitting.Take(Most)];
    }

    private static IEnumerable<Suggestion> Keys(string before, string begun, Words words) => begun.Length == 0 || begun.Contains(':', StringComparison.Ordinal)
        ? []
        : QueryText.Keys.Where(key => key.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Take(Most).Select(key => new Suggestion($"{before} {key}: ", key + ":", words["a filter or grouping"]));

    private async Task<IEnumerable<Suggestion>> NamesAsync(string before, string begun, RecordContext context, Words words, CancellationToken cancellationToken)
    {
        if (await AskAsync(new PeopleRequest(begun, Most), context, cancellationToken) is not PeopleFound found)
            return [];
        var companies = found.Companies
            .Where(company => company.Name.Contains(begun, StringComparison.OrdinalIgnoreCase))
            .Select(company => new Suggestion(before + Written(company.Name), company.Name, words.Of(company.Count, "1 person", "{0} people")));
        var people = found.People.Select(person => new Suggestion(
            before + Written(person.Name), person.Name, string.Join(" · ", new[] { person.Company ?? "", words["{0} open", person.Open] }.Where(part => part.Length > 0))));
        return companies.Concat(people);
    }

    private async Task<IReadOnlyList<Suggestion>> NumbersAsync(string before, string begun, RecordContext context, CancellationToken cancellationToken, RecordModule? module = null) =>
        await AskAsync(new NumbersRequest(begun, Most) { Module = module }, context, cancellationToken) is NumbersFound found
            ? [.. found.Records.Select(record => new Suggestion(before + record.Label, record.Label, record.Title))]
            : [];

    private async Task<RecordReply?> AskAsync(RecordRequest request, RecordContext context, CancellationToken cancellationToken) =>
        await recordsFor(context.Caller.UserId, context.Project.Id).Ask(request, context, cancellationToken).LastOrDefaultAsync(cancellationToken);

    private static RecordModule? ModuleOf(Command command) =>
        Enum.TryParse<RecordModule>(QueryText.ValueOf(command.Where, "module"), ignoreCase: true, out var module) ? module : null;

    private static string Written(string name) => QueryText.Value(name);

    /// <summary>A hash, or a module's name, and the beginning of a number, at the end of the text.</summary>
    [GeneratedRegex(@"(?<=^|[\s(,])(?<number>(?:#|(?:rfi|issue|submittal)s?[\s-]#?|№)\d[\w.-]{0,30})$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberBegun();

    [GeneratedRegex(@"^\s*/(?<name>[\p{L}-]*)$")]
    private static partial Regex NameBegun();
}
