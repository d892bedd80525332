using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Plugins;

/// <summary>People by company and one by one, as many as the tokens allow. They are no records, so there is no table of them.</summary>
internal sealed class PeopleText(Fence fence, SafeText safe, int maxTokens)
{
    private const int CompanyShare = 3;
    private const string Active = "active";

    public WrittenResult Write(IReadOnlyList<string> head, PeopleFound found)
    {
        List<string> top = [.. head];
        if (found.Companies.Count > 0)
            top.Add(new GroupLine(safe).Write("company", found.Companies, maxTokens / CompanyShare));
        if (found.People.Count > 0)
            top.Add("Name|Company|Roles|Open|Overdue");

        var rows = found.People.Select(Row).ToList();
        var matched = found.Receipt.Matched;
        return new WrittenResult(TokenCounter.Fit(rows, maxTokens, count => Text(top, rows[..count], matched)).Text, []);
    }

    private string Text(List<string> top, List<string> rows, int matched) => fence.Around([.. top, .. rows, Ending(rows.Count, matched)]);

    private static string Ending(int shown, int matched) => matched == 0
        ? "nobody matches"
        : string.Create(CultureInfo.InvariantCulture, $"showing {shown} of {matched}; no table for this result, name people in a list{(shown < matched ? ", or narrow with who" : "")}");

    private string Row(ProjectMember person)
    {
        var name = person.Status.Equals(Active, StringComparison.OrdinalIgnoreCase) || person.Status.Length == 0 ? person.Name : $"{person.Name} ({person.Status})";
        return string.Create(CultureInfo.InvariantCulture, $"{safe.Cell(name)}|{safe.Cell(person.Company)}|{safe.Cell(string.Join(", ", person.Roles))}|{person.Open}|{person.Overdue}");
    }
}
