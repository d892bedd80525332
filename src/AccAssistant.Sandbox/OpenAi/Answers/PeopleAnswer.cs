using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>People by company, then one by one with what each holds.</summary>
internal static class PeopleAnswer
{
    private const int Shown = 20;

    public static IEnumerable<string> Write(Tongue tongue, Ask ask, PeopleResult result)
    {
        yield return tongue.People(result.Matched, ask.Number is { } who ? Markdown.Escape(who) : null);
        if (result.Companies.Count > 1 || ask.Kind == AskKind.Companies)
            yield return Breakdown.Write(tongue, null, "company", result.Companies, result.MoreCompanies);
        if (ask.Kind == AskKind.People && result.People.Count > 0)
            yield return string.Join('\n', result.People.Take(Shown).Select(person => Line(tongue, person))) + (result.Matched > Math.Min(Shown, result.People.Count) ? $"\n- {tongue.Others}" : "");
    }

    private static string Line(Tongue tongue, PersonLine person)
    {
        string[] about = [Set(person.Company), Set(person.Roles)];
        var described = string.Join(", ", about.Where(part => part.Length > 0));
        return $"- {Markdown.Escape(person.Name)}{(described.Length > 0 ? $" ({described})" : "")}{tongue.Colon}{tongue.Holds(person.Open, person.Overdue)}";
    }

    private static string Set(string cell) => cell == "-" ? "" : Markdown.Escape(cell);
}
