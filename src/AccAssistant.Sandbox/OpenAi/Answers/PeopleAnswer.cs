using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>People by company, then one by one with what each holds.</summary>
internal static class PeopleAnswer
{
    private const int Shown = 20;

    public static IEnumerable<string> Write(Ask ask, PeopleResult result)
    {
        var who = ask.Number is null ? " on this project" : $" {(result.Matched == 1 ? "fits" : "fit")} “{Markdown.Escape(ask.Number)}”";
        yield return ask.Number is null
            ? $"{Sentence.Number(result.Matched)} {Noun(result.Matched)} {(result.Matched == 1 ? "is" : "are")}{who}."
            : $"{Sentence.Number(result.Matched)} {Noun(result.Matched)}{who}.";
        if (result.Companies.Count > 1 || ask.Kind == AskKind.Companies)
            yield return $"**By company**\n\n{string.Join('\n', result.Companies.Select(company => $"- {Breakdown.Name(company.Name)}: {Sentence.Number(company.Count)}"))}{(result.MoreCompanies ? "\n- and others" : "")}";
        if (ask.Kind == AskKind.People && result.People.Count > 0)
            yield return string.Join('\n', result.People.Take(Shown).Select(Line)) + (result.Matched > Math.Min(Shown, result.People.Count) ? "\n- and others" : "");
    }

    private static string Line(PersonLine person)
    {
        string[] about = [Set(person.Company), Set(person.Roles)];
        var described = string.Join(", ", about.Where(part => part.Length > 0));
        return string.Create(CultureInfo.InvariantCulture, $"- {Markdown.Escape(person.Name)}{(described.Length > 0 ? $" ({described})" : "")}: {person.Open} open, {person.Overdue} overdue");
    }

    private static string Set(string cell) => cell == "-" ? "" : Markdown.Escape(cell);

    private static string Noun(int count) => count == 1 ? "person" : "people";
}
