using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>"17 RFIs with Lumen are overdue."</summary>
internal static class Sentence
{
    private static readonly string[] Adjectives = ["open", "overdue", "outstanding", "answered", "closed", "void"];

    public static string Count(Subject subject, int count, Filters filters)
    {
        var about = About(filters);
        var status = Status(filters.Status);
        var noun = subject.Noun(count);
        if (status.Length == 0)
            return $"{There(count)} {noun}{(about.Length > 0 ? about : " in this project")}.";
        if (about.Length > 0 && Adjectives.Contains(status))
            return $"{There(count)} {status} {noun}{about}.";
        return $"{Number(count)} {noun}{about} {(count == 1 ? "is" : "are")} {status}.";
    }

    /// <summary>The part after the noun: holder, dates, words in the title.</summary>
    public static string About(Filters filters) => string.Concat(Parts(filters));

    public static string Status(string? status) => status switch
    {
        null => "",
        "void" => "void",
        "draft" => "in draft",
        _ => string.Join(" or ", status.Split(", ")),
    };

    /// <summary>"of them" after a first figure.</summary>
    public static string OfThem(int count, int all) => (count, all) switch
    {
        (0, 1) => "it is not overdue",
        (0, _) => "none of them is overdue",
        (1, 1) => "it is overdue",
        _ when count == all => "all of them are overdue",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} of them {(count == 1 ? "is" : "are")} overdue"),
    };

    public static string Number(int count) => count == 0 ? "No" : count.ToString("N0", CultureInfo.InvariantCulture);

    private static string There(int count) => $"There {(count == 1 ? "is" : "are")} {Number(count).ToLowerInvariant()}";

    private static IEnumerable<string> Parts(Filters filters)
    {
        if (filters.Assignee is { } holder)
            yield return holder switch
            {
                "me" => " in your court",
                "my company" => " with your company",
                "nobody" => " without an assignee",
                _ => $" with {Markdown.Escape(holder)}",
            };
        if (filters.Due is { } due)
            yield return due == "none" ? " without a due date" : $" due {Range(due)}";
        if (filters.Created is { } created)
            yield return $" created {Range(created)}";
        if (filters.Updated is { } updated)
            yield return $" updated {Range(updated)}";
        if (filters.Text is { } text)
            yield return $" with “{Markdown.Escape(text)}” in the title";
    }

    private static string Range(string range)
    {
        var ends = range.Split("..");
        if (ends.Length == 2)
            return $"from {ends[0]} to {ends[1]}";
        return range.EndsWith("days", StringComparison.Ordinal) ? $"in the {range}" : range;
    }
}
