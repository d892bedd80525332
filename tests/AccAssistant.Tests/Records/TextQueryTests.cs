using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

/// <summary>Words looked for in titles, questions, answers and descriptions.</summary>
public sealed class TextQueryTests
{
    private readonly FakeProject fake = new();

    public TextQueryTests()
    {
        fake.Rfis.AddRange(
        [
            Make.Rfi("1", title: "Beam pocket") with { Question = "Water is leaking through the curtain wall at grid B-7. Which sealant?" },
            Make.Rfi("2", title: "Leak at roof drain") with { Question = "Confirm." },
            Make.Rfi("3", "answered", title: "Façade anchors") with { Question = "Size?", OfficialResponse = "Use M12. No leaks were seen." },
            Make.Rfi("4", title: "屋上の漏水について") with { Question = "防水層の仕様を確認してください。" },
            Make.Rfi("5", title: "12\" pipe \"riser\"; 50% OR NOT NEAR(x)") with { Question = null },
        ]);
    }

    [Theory]
    [InlineData("leak", "RFI-1, RFI-2, RFI-3")]
    [InlineData("LEAKING curtain", "RFI-1")]
    [InlineData("b-7", "RFI-1")]
    [InlineData("facade", "RFI-3")]
    [InlineData("m12 leak", "RFI-3")]
    [InlineData("漏水", "RFI-4")]
    [InlineData("防水層 仕様", "RFI-4")]
    [InlineData("12\" pipe", "RFI-5")]
    [InlineData("OR NOT", "RFI-5")]
    [InlineData("near(x)", "RFI-5")]
    [InlineData("eaking", "")]
    [InlineData("nothing of the kind", "")]
    public async Task Records_are_found_by_the_beginnings_of_all_words(string words, string labels)
    {
        var result = await fake.Query(RecordModule.Rfis, $"text: \"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"; sort: number");

        Assert.Equal(labels, string.Join(", ", result.Rows.Select(row => row.Record.Label)));
    }

    [Fact]
    public async Task The_best_come_first_with_the_piece_that_fits()
    {
        var result = await fake.Query(RecordModule.Rfis, "text: leak");

        Assert.Equal("RFI-2", result.Rows[0].Record.Label);
        Assert.Equal("Found", result.Columns[^1].Name);
        Assert.Contains("Water is leaking through the curtain wall", result.Rows.Single(row => row.Record.Label == "RFI-1").Cells[^1], StringComparison.Ordinal);
        Assert.Equal("屋上の漏水について", (await fake.Query(RecordModule.Rfis, "text: 漏水")).Rows.Single().Cells[^1]);
        Assert.Contains("looked in titles, questions and official answers of all RFIs, and in responses and comments of 0 of 5", result.Receipt.Definitions);
    }

    [Fact]
    public async Task Words_without_a_letter_are_refused()
    {
        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(RecordModule.Rfis, "text: !? 🙂", 10)));

        Assert.Contains("has no word to look for", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_or_went_is_found_as_it_is_now()
    {
        using var records = fake.Open();
        await fake.Ask(new QueryRequest(RecordModule.Rfis, "text: leak", 10), records: records);
        fake.Rfis[1] = fake.Rfis[1] with { Title = "Roof drain" };
        fake.Rfis.RemoveAt(2);
        fake.Rfis.Add(Make.Rfi("6", title: "Leaky valve"));
        await records.ForgetAsync();

        var reply = await fake.Ask(new QueryRequest(RecordModule.Rfis, "text: leak; sort: number", 10), records: records);

        Assert.Equal(["RFI-1", "RFI-6"], Assert.IsType<Answered>(reply).Result.Rows.Select(row => row.Record.Label));
    }

    [Fact]
    public async Task All_modules_are_searched_at_once()
    {
        fake.Issues.Add(Make.Issue(9, title: "Leak in shaft"));
        fake.Submittals.Add(Make.Submittal(1, "072100-1", title: "Leak detection"));

        var result = await fake.Query(RecordModule.Rfis, "module: all; text: leak; group: module; sort: number");

        Assert.Equal(["Issues 1", "RFIs 3", "Submittals 1"], result.Groups.Select(group => $"{group.Name} {group.Count}").Order());
        Assert.Equal("Issues, RFIs and submittals · text has \"leak\"", result.Receipt.Filter);
        Assert.Equal((5, 7, 7), (result.Receipt.Matched, result.Receipt.Read, result.Receipt.Total));
    }
}
