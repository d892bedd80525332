using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>The result a further query may narrow, as the request names it.</summary>
internal sealed partial record LastResult(Subject Subject, Filters Filters)
{
    /// <param name="prompt">A system message; null comes back where it names none, or one over several modules.</param>
    public static LastResult? Read(string prompt)
    {
        var query = Line().Match(prompt).Groups["query"].Value;
        return Module().Match(query) is { Success: true } module && SubjectNames.OfTool(module.Groups["name"].Value.ToLowerInvariant()) is { } subject
            ? new LastResult(subject, Filters.Parse(query))
            : null;
    }

    public bool Is(Ask ask) => ask.Subject == Subject && ask.Filters.Narrowing == Filters.Narrowing;

    [GeneratedRegex(@"^Last result: (?<query>.+) \(\d+ of \d+\)\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?:^|;\s*)module: (?<name>\w+)(?=;|$)")]
    private static partial Regex Module();
}
