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
    private const string Group = "group";
    private const string Status = "status";

    /// <exception cref="RecordQueryException">Something follows that the command does not take.</exception>
    public static CommandArguments Read(Command command, string rest)
    {
        // Telephones write quotes their own way.
        var parts = QueryText.Parts(Quotes().Replace(rest, "\""));
        var bare = parts.Count > 0 && IsBare(command, parts[0]) ? parts[0] : "";
        List<string> changes = [];
        var others = parts.Skip(bare.Length > 0 ? 1 : 0);
        if (QueryText.ValueOf(command.Where, Module) == "all" && ModuleIn(bare) is var (module, left))
        {
            changes.Add(QueryText.Part(Module, module));
            bare = left;
        }

        if (command.Does == CommandWork.Narrow && Narrowing(bare) is { } narrowing)
        {
            changes.Add(narrowing);
            bare = "";
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

    /// <summary>"by company" and "overdue"; null for anything else, which is a name.</summary>
    private static string? Narrowing(string bare) => By().Match(bare) is { Success: true } by
        ? QueryText.Part(Group, by.Groups["group"].Value)
        : QueryText.IsStatus(bare) ? QueryText.Part(Status, bare) : null;

    /// <summary>Names are in the text form already, commas and quotes included; words to search for may hold a quote that is none of it.</summary>
    private static string Said(string key, string bare) => key == Text ? QueryText.Part(key, bare) : $"{key}: {bare}";

    /// <summary>The modules named first, or the one named last, and what is left.</summary>
    private static (string Modules, string Others)? ModuleIn(string bare)
    {
        if (First().Match(bare) is { Success: true } first)
            return (string.Join(", ", first.Groups["module"].Captures.Select(named => QueryText.Module(named.Value))), bare[first.Length..].Trim());
        return Last().Match(bare) is { Success: true } last ? (QueryText.Module(last.Groups["module"].Value)!, bare[..last.Index].Trim()) : null;
    }

    [GeneratedRegex(@"^(?:(?<module>issues?|rfis?|submittals?)(?:\s*(?:,|&|\band\b|\bund\b)\s*|\s+|$))+", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex(@"\s(?<module>issues?|rfis?|submittals?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Last();

    [GeneratedRegex(@"^by\s+(?<group>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex("[“”„«»]")]
    private static partial Regex Quotes();
}
