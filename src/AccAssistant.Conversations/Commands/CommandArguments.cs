using System.Text.RegularExpressions;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>What follows a command: a module, an argument without a key, and further parts of a query.</summary>
/// <param name="Bare">What stood there without a key, the module's name taken off; empty when nothing did.</param>
/// <param name="Changes">What is said again of the command's query, in the text form.</param>
internal sealed partial record CommandArguments(string Bare, IReadOnlyList<string> Changes)
{
    private const string Module = "module";
    private const string Text = "text";

    /// <exception cref="RecordQueryException">Something follows that the command does not take.</exception>
    public static CommandArguments Read(Command command, string rest)
    {
        var parts = QueryText.Parts(rest);
        var bare = parts.Count > 0 && IsBare(command, parts[0]) ? parts[0] : "";
        List<string> changes = [];
        var others = parts.Skip(bare.Length > 0 ? 1 : 0);
        if (QueryText.ValueOf(command.Where, Module) == "all" && ModuleIn(bare) is var (module, left))
        {
            changes.Add(QueryText.Part(Module, module));
            bare = left;
        }

        if (bare.Length > 0 && command.Takes.Length == 0)
            throw new RecordQueryException($"/{command.Name} takes no \"{bare}\".");
        if (bare.Length > 0 && command.Takes != Command.Number)
            changes.Add(Said(command.Takes, bare));
        if (command.Needs && bare.Length == 0)
            throw new RecordQueryException("Something is missing after the command.");
        return new CommandArguments(bare, [.. changes, .. others]);
    }

    /// <summary>Words to search for may hold a colon; elsewhere it follows a key, be it a misspelt one.</summary>
    private static bool IsBare(Command command, string part) =>
        command.Takes == Text ? !QueryText.HasKey(part) : part[0] == '"' || !part.Contains(':', StringComparison.Ordinal);

    /// <summary>Names are in the text form already, commas and quotes included; words to search for may hold a quote that is none of it.</summary>
    private static string Said(string key, string bare) => key == Text ? QueryText.Part(key, bare) : $"{key}: {bare}";

    /// <summary>The module named first or last, and what is left.</summary>
    private static (string Module, string Others)? ModuleIn(string bare)
    {
        var words = Gaps().Split(bare.Trim());
        if (QueryText.Module(words[0]) is { } first)
            return (first, string.Join(' ', words[1..]));
        return QueryText.Module(words[^1]) is { } last ? (last, string.Join(' ', words[..^1])) : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gaps();
}
