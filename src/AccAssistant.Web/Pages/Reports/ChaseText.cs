using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>A polite note to one company about what is overdue with it, to be copied and sent by a person.</summary>
public sealed record ChaseText(string Company, string Subject, string Body)
{
    private const string Column = "Company";

    /// <param name="result">Grouped by company, most days late first, every row.</param>
    /// <returns>One for each company, in the groups' order; what nobody has is chased with nobody.</returns>
    public static IReadOnlyList<ChaseText> Of(ResultSet result, string project, string person, Words words)
    {
        var column = ColumnOf(result);
        return [.. CompaniesOf(result).Select(company => Of(company, [.. result.Rows.Where(row => Names(row.Cells[column], company))], result, PlainText.Of(project), person, words))];
    }

    /// <summary>How many rows are in no note: nobody has them, or nobody knows their company.</summary>
    public static int InNone(ResultSet result)
    {
        var column = ColumnOf(result);
        var companies = CompaniesOf(result).ToArray();
        return result.Rows.Count(row => !companies.Any(company => Names(row.Cells[column], company)));
    }

    private static int ColumnOf(ResultSet result) => result.Columns.Index().Single(one => one.Item.Name == Column).Index;

    private static IEnumerable<string> CompaniesOf(ResultSet result) => result.Groups.Select(group => group.Name).Where(name => !name.StartsWith('('));

    /// <summary>As groups do it: "ACME" and "Acme" are one, and a name may have the mark in it that stands between names.</summary>
    private static bool Names(string cell, string company) => $"; {cell}; ".Contains($"; {company}; ", StringComparison.OrdinalIgnoreCase);

    private static ChaseText Of(string company, IReadOnlyList<ResultRow> rows, ResultSet result, string project, string person, Words words)
    {
        var day = PhraseBook.Day(result.Receipt.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), words)!;
        var name = PlainText.Of(company);
        var body = new StringBuilder();
        body.AppendLine(words["Good day,"]).AppendLine();
        body.AppendLine(words.Of(rows.Count, "as of {1}, one item on {2} is overdue with {3}:", "as of {1}, {0} items on {2} are overdue with {3}:", day, project, name)).AppendLine();
        foreach (var row in rows)
            body.AppendLine(Line(row, result.Columns, words)).Append("  ").AppendLine(row.Record.Url);
        body.AppendLine().AppendLine(words["Could you please answer or close them, or tell us by when we can expect that?"]).AppendLine();
        body.AppendLine(words["Thank you"]).Append(person);
        return new ChaseText(name, words.Of(rows.Count, "{1}: 1 overdue item with {2}", "{1}: {0} overdue items with {2}", project, name), body.ToString());
    }

    private static string Line(ResultRow row, IReadOnlyList<ResultColumn> columns, Words words)
    {
        var cells = columns.Zip(row.Cells).ToDictionary(pair => pair.First.Name, pair => pair.Second);
        var late = words.Of(int.Parse(cells["Days late"], System.Globalization.CultureInfo.InvariantCulture), "{0} day late", "{0} days late");
        return $"- {row.Record.Label} · {PlainText.Of(row.Record.Title)} · {words["due {0}", PhraseBook.Day(cells["Due"], words)!]} · {late}";
    }
}
