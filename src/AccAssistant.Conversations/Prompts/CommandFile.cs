using System.Text.RegularExpressions;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;

namespace AccAssistant.Conversations.Prompts;

/// <summary>Reads a slash command out of its prompt file.</summary>
internal static partial class CommandFile
{
    private static readonly string[] Names = ["count", "records", "argument"];

    /// <exception cref="PromptException">The file is no command, or its query cannot be asked.</exception>
    public static Command Read(string path, Prompt prompt)
    {
        var head = prompt.Head;
        if (!Name().IsMatch(prompt.Name))
            throw new PromptException(path, null, "a command's file is named in small letters and hyphens, such as ball-in-court.md.");
        var where = Where(path, head);
        if (head.Does is CommandWork.Query or CommandWork.Narrow)
            CheckWords(path, head);
        return new Command(prompt.Name, prompt.Description, head.Does, where, Report(path, head), head.Takes, head.Needs, head.Usage, head.Says, head.Suggests, [.. head.Near.Select(word => word.ToLowerInvariant())], prompt.Text);
    }

    private static string Where(string path, PromptFrontMatter head)
    {
        if (head.Does != CommandWork.Query)
            return head.Where.Length == 0 ? "" : throw new PromptException(path, LineOf(path, "where"), $"a command that does {head.Does} has no query of its own: leave where out.");
        try
        {
            if (head.Takes is not ("" or Command.Number))
                QueryText.With(head.Where, $"{head.Takes}: today");
            return QueryText.Normal(head.Where);
        }
        catch (RecordQueryException error)
        {
            throw new PromptException(path, LineOf(path, "where"), $"the query cannot be asked: {error.Message}", error);
        }
    }

    private static string Report(string path, PromptFrontMatter head) => (head.Does == CommandWork.Report, ReportBook.All.Any(report => report.Name == head.Report)) switch
    {
        (true, true) => head.Report,
        (true, false) => throw new PromptException(path, LineOf(path, "report"), $"there is no report \"{head.Report}\". Known are {string.Join(", ", ReportBook.All.Select(report => report.Name))}."),
        _ => head.Report.Length == 0 ? "" : throw new PromptException(path, LineOf(path, "report"), "only a command that does: report makes one."),
    };

    private static void CheckWords(string path, PromptFrontMatter head)
    {
        foreach (var (key, text) in new[] { ("none", head.Says.None), ("one", head.Says.One), ("many", head.Says.Many) })
        {
            if (text.Length == 0)
                throw new PromptException(path, LineOf(path, "says"), $"says needs none, one and many; {key} is missing.");
            if (PromptNames.InBraces().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => !Names.Contains(name)) is { } unknown)
                throw new PromptException(path, LineOf(path, key), $"{{{{{unknown}}}}} is not known here; known are {string.Join(", ", Names)}.");
        }
    }

    /// <summary>Where the front matter says it; null when it does not.</summary>
    private static int? LineOf(string path, string key)
    {
        var line = Array.FindIndex(File.ReadAllLines(path), text => text.TrimStart().StartsWith(key + ":", StringComparison.Ordinal));
        return line < 0 ? null : line + 1;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Name();
}
