using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AccAssistant.Conversations.Prompts;

/// <summary>Reads one prompt: YAML between two lines of <c>---</c>, then Markdown.</summary>
internal static class PromptFile
{
    private const string Rule = "---";

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <param name="required">Names the text must hold as <c>{{name}}</c>.</param>
    /// <param name="allowed">All names it may hold.</param>
    /// <exception cref="PromptException">The file is not a prompt.</exception>
    public static Prompt Read(string path, IReadOnlyCollection<string> required, IReadOnlyCollection<string> allowed)
    {
        var lines = Text(path).Split('\n');
        if (lines[0] != Rule)
            throw new PromptException(path, 1, "a prompt begins with a line of ---, its front matter, and another line of ---.");
        var end = Array.IndexOf(lines, Rule, 1);
        if (end < 0)
            throw new PromptException(path, lines.Length, "the front matter is not closed by a line of ---.");

        var head = Head(path, string.Join('\n', lines[1..end]));
        if (string.IsNullOrWhiteSpace(head.Description))
            throw new PromptException(path, 1, "the front matter needs a description.");
        var body = lines[(end + 1)..];
        CheckNames(path, end + 2, body, required, allowed);
        var text = string.Join('\n', body).Trim();
        return text.Length > 0
            ? new Prompt(Path.GetFileNameWithoutExtension(path), head.Description, text) { Head = head }
            : throw new PromptException(path, end + 1, "nothing follows the front matter.");
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path).ReplaceLineEndings("\n");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PromptException(path, null, "this prompt is missing.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PromptException(path, null, $"this prompt cannot be read: {exception.Message}", exception);
        }
    }

    private static PromptFrontMatter Head(string path, string yaml)
    {
        try
        {
            return Yaml.Deserialize<PromptFrontMatter?>(yaml) ?? new PromptFrontMatter();
        }
        catch (YamlException exception)
        {
            throw new PromptException(path, (int)exception.Start.Line + 1, $"the front matter is broken: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    private static void CheckNames(string path, int firstLine, string[] body, IReadOnlyCollection<string> required, IReadOnlyCollection<string> allowed)
    {
        var missing = required.ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < body.Length; index++)
        {
            foreach (Match match in PromptNames.InBraces().Matches(body[index]))
            {
                var name = match.Groups[1].Value;
                if (!allowed.Contains(name))
                    throw new PromptException(path, firstLine + index, $"{{{{{name}}}}} is not known here; {(allowed.Count == 0 ? "this prompt takes no names." : $"known are {string.Join(", ", allowed)}.")}");
                missing.Remove(name);
            }
        }

        if (missing.Count > 0)
            throw new PromptException(path, null, $"the text must hold {string.Join(", ", missing.Select(name => $"{{{{{name}}}}}"))}.");
    }
}
