using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Sandbox.OpenAi.Questions;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>What follows the noun: holder, place, values, dates, words, each by a language's phrase for it.</summary>
internal static partial class FilterPhrases
{
    private static readonly string[] Dates = ["created", "updated", "closed", "answered", "due", "required"];
    private static readonly string[] Parts = ["has", "without"];

    private static readonly string[] Order =
    [
        "assignee", "creator", "location", "category", "type", "root cause", "discipline", "spec", "division", "package", "priority", "response", "manager", "subcontractor", "answered by", "custom",
        "cost", "schedule", "impact", .. Dates, .. Parts, "text",
    ];

    /// <param name="words">A phrase by "key=value" or by key, in which {0} is the value and {1} the ending that agrees with the noun.</param>
    /// <returns>Begins with a space; empty when the filters say nothing of the kind.</returns>
    public static string Of(Filters filters, IReadOnlyDictionary<string, string> words, string ending) =>
        string.Concat(Order.Where(key => filters[key] is not null).Select(key => " " + Phrase(key, filters[key]!, words, ending)));

    /// <summary>They would be said in the same way.</summary>
    public static bool Alike(Filters one, Filters other) => Order.All(key => one[key] == other[key]);

    private static string Phrase(string key, string value, IReadOnlyDictionary<string, string> words, string ending) =>
        string.Format(CultureInfo.InvariantCulture, words.GetValueOrDefault($"{key}={value}") ?? words[key], Said(key, value, words), ending);

    private static string Said(string key, string value, IReadOnlyDictionary<string, string> words)
    {
        if (Dates.Contains(key))
            return Range(value, words);
        return Parts.Contains(key) ? string.Join($" {words["or"]} ", value.Split(", ").Select(part => words.GetValueOrDefault($"part={part}", part))) : Markdown.Escape(value);
    }

    private static string Range(string range, IReadOnlyDictionary<string, string> words)
    {
        var ends = range.Split("..");
        if (ends.Length == 2)
            return string.Format(CultureInfo.InvariantCulture, words["from to"], ends[0], ends[1]);
        if (Days().Match(range) is { Success: true } days)
            return string.Format(CultureInfo.InvariantCulture, words[$"{days.Groups["side"].Value} days"], days.Groups["count"].Value);
        if (words.TryGetValue(range, out var whole))
            return whole;
        var side = range.Split(' ', 2);
        return side.Length == 2 && words.TryGetValue(side[0], out var sided) ? string.Format(CultureInfo.InvariantCulture, sided, side[1]) : range;
    }

    [GeneratedRegex(@"^(?<side>next|last) (?<count>\d+) days$")]
    private static partial Regex Days();
}
