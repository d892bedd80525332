using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Proof.Queries;
using AccAssistant.Tests.Support.RawRecords;
using AccAssistant.Tests.Web.Exports;
using AccAssistant.Web.Exports;
using CsCheck;
using CsvHelper;

namespace AccAssistant.Tests.Proof.Exports;

/// <summary>Random projects and random questions: what is taken along is what was asked for, to the row.</summary>
public sealed class ExportPropertyTests
{
    private const int QuestionsEach = 8;

    // So few that most results take several.
    private const int Stretch = 7;

    [Fact]
    public Task Both_kinds_of_file_have_every_row_of_any_question_in_its_order() => Gen.Int.SampleAsync(
        async seed =>
        {
            var world = new RawWorld(seed);
            var random = new Random(seed);
            using var rig = new AccRig(new ScriptedAutodesk(world.Answer));
            using var records = RandomWorldTests.Open(rig);
            var queries = new RawQueries(world.Project);
            for (var question = 0; question < QuestionsEach; question++)
                await AssertSameAsync(records, world.Project, queries.Any(random));
        },
        iter: 12,
        threads: 1);

    private static async Task AssertSameAsync(IProjectRecords records, RawProject project, RawQuery query)
    {
        var whole = await AskAsync(records, query, int.MaxValue);
        var expected = whole.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells, row.Record.Url]).ToList();

        var csv = Parsed(await Exported.CsvAsync(await ExportAsync(records, query)));
        using var book = await Exported.XlsxAsync(await ExportAsync(records, query));

        Assert.Equal(query.Fitting(project).Select(record => record.Id).Order(), whole.Rows.Select(row => row.Record.Id).Order());
        IReadOnlyList<string> head = [.. whole.Columns.Select(column => column.Name), "Link"];
        Assert.Equal([head, .. expected.Select(row => row.Index().Select(cell => IsFigure(whole, cell.Index) ? cell.Item : Inert(cell.Item)).ToList())], csv);
        Assert.Equal([head, .. expected], book.Rows(0));
        Assert.Contains(book.Rows(1), row => row is ["Rows", var count] && count == expected.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(whole.Rows.Select(row => row.Record.Url), book.Links(0).Values);
    }

    private static async Task<ResultSet> AskAsync(IProjectRecords records, RawQuery query, int rows) =>
        Assert.IsType<Answered>(await records.Ask(new RowsRequest("", query.ToString(), 0, rows), RandomWorldTests.Context, AccRig.Cancellation).LastAsync(AccRig.Cancellation)).Result;

    private static async Task<Export> ExportAsync(IProjectRecords records, RawQuery query)
    {
        var first = await AskAsync(records, query, Stretch);
        return ResultExport.Of(first, "Riverside", new ResultRows(records, RandomWorldTests.Context, first, Stretch).ReadAsync(AccRig.Cancellation), Words.English);
    }

    private static bool IsFigure(ResultSet whole, int column) => column < whole.Columns.Count && whole.Columns[column].Kind is (ColumnKind.Days or ColumnKind.DaysLate);

    /// <summary>As text that may not be taken for a formula is written.</summary>
    private static string Inert(string cell) => cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;

    private static List<IReadOnlyList<string>> Parsed(string text)
    {
        using var csv = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }
}
