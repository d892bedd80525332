using System.Text;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Exports;

namespace AccAssistant.Tests.Web.Exports;

public sealed class ResultCsvTests
{
    private static readonly Receipt Receipt = new("RFIs · overdue · text has \"a/b\"", 2, 2, 2, new DateTimeOffset(2026, 11, 23, 9, 10, 0, TimeSpan.FromHours(-6)), "America/Chicago", [], [], 0.1);

    [Fact]
    public void Every_row_is_a_line_with_its_link_and_nothing_runs_as_a_formula()
    {
        var result = Set(
            Row("RFI-1", "Plain, with a comma and \"quotes\"", "2026-11-10"),
            Row("RFI-2", "=HYPERLINK(\"http://evil.example\")", ""),
            Row("RFI-3", "Two\nlines; Übergröße 漏水", "-1"));

        var bytes = ResultCsv.Of(result);

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("Number,Title,Due,Link\r\nRFI-1,\"Plain, with a comma and \"\"quotes\"\"\",2026-11-10,https://acc.example/RFI-1\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=HYPERLINK", text, StringComparison.Ordinal);
        Assert.EndsWith("RFI-3,\"Two\nlines; Übergröße 漏水\",\"'-1\",https://acc.example/RFI-3\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_says_what_and_when()
    {
        Assert.Equal("RFIs overdue text has a b 2026-11-23.csv", ResultCsv.NameOf(Receipt));
        Assert.Equal(95, ResultCsv.NameOf(Receipt with { Filter = new string('x', 300) }).Length);
    }

    private static ResultRow Row(string label, string title, string due) =>
        new(new RecordLink(RecordModule.Rfis, label, label, title, $"https://acc.example/{label}"), [label, title, due]);

    private static ResultSet Set(params ResultRow[] rows) =>
        new("abc234", [RecordModule.Rfis], "module: rfis", [new("Number", ColumnKind.Number), new("Title", ColumnKind.Text), new("Due", ColumnKind.Date)], rows, [], null, null, Receipt);
}
