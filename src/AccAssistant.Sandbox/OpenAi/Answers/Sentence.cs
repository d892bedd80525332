using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>"17 RFIs with Lumen are overdue."</summary>
internal static class Sentence
{
    private static readonly (string Key, string Words)[] Values =
    [
        ("category", "of category"), ("type", "of type"), ("root cause", "with root cause"), ("discipline", "of discipline"), ("spec", "of spec section"), ("division", "of division"),
        ("package", "in package"), ("priority", "of priority"), ("response", "with the response"), ("manager", "managed by"), ("subcontractor", "of subcontractor"), ("answered by", "answered by"), ("custom", "with"),
    ];

    private static readonly (string Key, string Words)[] Impacts = [("cost", "cost"), ("schedule", "schedule"), ("impact", "cost or schedule")];

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

    /// <summary>The part after the noun: holder, place, values, dates, words.</summary>
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

    /// <summary>As results spell counts.</summary>
    public static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);

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
        if (filters.Creator is { } creator)
            yield return creator == "me" ? " created by you" : $" created by {Markdown.Escape(creator)}";
        if (filters.Location is { } location)
            yield return $" in {Markdown.Escape(location)}";
        foreach (var (key, words) in Values)
            if (filters[key] is { } value)
                yield return $" {words} {Markdown.Escape(value)}";
        foreach (var (key, kind) in Impacts)
            if (filters[key] is { } impact)
                yield return impact switch { "Yes" => $" with {kind} impact", "No" => $" without {kind} impact", _ => $" with unknown {kind} impact" };
        foreach (var key in new[] { "created", "updated", "closed", "answered" })
            if (filters[key] is { } range)
                yield return $" {key} {Range(range)}";
        if (filters.Due is { } due)
            yield return due == "none" ? " without a due date" : $" due {Range(due)}";
        if (filters.Required is { } required)
            yield return $" required on job {Range(required)}";
        if (filters.Has is { } has)
            yield return $" with {Part(has)}";
        if (filters.Without is { } without)
            yield return $" without {Part(without)}";
        if (filters.Text is { } text)
            yield return $" that mention “{Markdown.Escape(text)}”";
    }

    private static string Part(string parts) => string.Join(" or ", parts.Split(", ").Select(part => part == "attachment" ? "an attachment" : $"a {part}"));

    private static string Range(string range)
    {
        var ends = range.Split("..");
        if (ends.Length == 2)
            return $"from {ends[0]} to {ends[1]}";
        return range.EndsWith("days", StringComparison.Ordinal) ? $"in the {range}" : range;
    }
}
