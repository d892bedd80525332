using AccAssistant.Records.Queries;
using AccAssistant.Web.Exports;

namespace AccAssistant.Tests.Web.Exports;

public sealed class ExportCsvTests
{
    [Fact]
    public async Task Every_row_is_a_line_with_its_link_and_nothing_runs_as_a_formula()
    {
        var text = await Exported.CsvAsync(Exported.Of(
            Exported.Row("RFI-1", "Plain, with a comma and \"quotes\""),
            Exported.Row("RFI-2", "=HYPERLINK(\"http://x\")|@cmd", "", ""),
            Exported.Row("RFI-3", "Two\nlines; Übergröße 漏水", "-1", "-1"),
            Exported.Row("RFI-4", "＝1+1", "soon", "-1+1")));

        Assert.Equal(
            "Number,Title,Due,Days late,Link\r\n"
            + "RFI-1,\"Plain, with a comma and \"\"quotes\"\"\",2026-11-10,13,https://acc.example/RFI-1\r\n"
            + "RFI-2,\"'=HYPERLINK(\"\"http://x\"\")|@cmd\",,,https://acc.example/RFI-2\r\n"
            + "RFI-3,\"Two\nlines; Übergröße 漏水\",\"'-1\",-1,https://acc.example/RFI-3\r\n"
            + "RFI-4,\"'＝1+1\",soon,\"'-1+1\",https://acc.example/RFI-4\r\n",
            text);
    }

    [Fact]
    public async Task Several_tables_stand_below_each_other_under_their_names_and_computed_rows_have_no_link()
    {
        var totals = new ExportSheet("By company", [new("Company", ColumnKind.Text), new("Days late", ColumnKind.Days)], new[] { new ExportRow(["Acme", "12.5"], null) }.ToAsyncEnumerable());

        var text = await Exported.CsvAsync(new Export(Exported.About, [Exported.Sheet("=Late", Exported.Row("RFI-1", "Sleeve"), new ExportRow(["", "All", "", "13"], null)), totals]));

        Assert.Equal(
            """
            "'=Late"
            Number,Title,Due,Days late,Link
            RFI-1,Sleeve,2026-11-10,13,https://acc.example/RFI-1
            ,All,,13,

            By company
            Company,Days late
            Acme,12.5

            """.ReplaceLineEndings("\r\n"),
            text);
    }
}
