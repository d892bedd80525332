using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Names that look like the language itself, letters nobody sees, and values that are there and empty.</summary>
public sealed class OddQueryTests
{
    private readonly FakeProject fake = new() { Now = "2026-11-23" };

    public OddQueryTests()
    {
        fake.People.AddRange(
        [
            Make.Person("A1", "Bob Lee", "c1", "Acme"),
            Make.Person("B1", "Bob Lee", "c2", "Beta"),
            Make.Person("C1", "Ann Poe", "c2", "Beta"),
            new AccAssistant.Acc.People.Person(null, "Pia Pending", "pia@example.com", "c3", "Gamma", [], "pending"),
        ]);
        fake.IssueAttributes.Add(new AttributeDefinition("d1", "a = b", "text", []));
        fake.IssueAttributes.Add(new AttributeDefinition("d2", "Damage", "list", [new("n", "None"), new("s", "Some")]));
        fake.Locations.AddRange([new Location("root", null, "Riverside"), new Location("l12", "root", "Caf\u0065\u0301 12")]);
        fake.Issues.AddRange(
        [
            Make.Issue(1, to: Make.User("A1")) with { Attributes = [new IssueAttribute("d1", "a = b", "text", "x=y; z, \"w\""), new IssueAttribute("d2", "Damage", "list", "n")] },
            Make.Issue(2, to: Make.User("B1"), location: "l12") with { Attributes = [new IssueAttribute("d1", "a = b", "text", ""), new IssueAttribute("d2", "Damage", "list", "s")] },
            Make.Issue(3, to: Make.User("C1")),
        ]);
        fake.Rfis.AddRange([Make.Rfi("1", disciplines: [""], title: "Pump 3"), Make.Rfi("2", disciplines: ["Civil"]), Make.Rfi("3", title: "漏水")]);
    }

    [Theory]
    [InlineData("assignee: Bob Lee", "#1, #2")]
    [InlineData("assignee: Bob Lee (Beta)", "#2")]
    [InlineData("assignee: Pia", "")]
    [InlineData("assignee: Gamma", "")]
    [InlineData("assignee: Pia, Ann", "#3")]
    [InlineData("custom: \"a = b\" = \"x=y; z, \"\"w\"\"\"", "#1")]
    [InlineData("custom: \"a = b\" = none", "#2, #3")]
    [InlineData("custom: Damage = \"None\"", "#1")]
    [InlineData("custom: Damage = \"none\"", "#1")]
    [InlineData("custom: Damage = none", "#3")]
    [InlineData("custom a = b: none", "#2, #3")]
    [InlineData("location: café 12", "#2")]
    public async Task Issues_are_found_by(string where, string labels)
    {
        var result = await fake.Query(RecordModule.Issues, where + "; sort: number");

        Assert.Equal(labels, string.Join(", ", result.Rows.Select(row => row.Record.Label)));
        var again = await fake.Query(RecordModule.Issues, result.Query);
        Assert.Equal(result.Query, again.Query);
        Assert.Equal(labels, string.Join(", ", again.Rows.Select(row => row.Record.Label)));
    }

    [Theory]
    [InlineData("location: Caf\u00E9 1")]
    [InlineData("location: \u200B")]
    [InlineData("assignee: \u200D")]
    [InlineData("assignee: \0")]
    [InlineData("group: custom Nonsense")]
    [InlineData("top: -1")]
    public async Task What_nothing_is_called_is_refused(string where)
    {
        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(RecordModule.Issues, where, 10)));

        Assert.Equal(RefusalKind.Query, refused.Kind);
    }

    [Theory]
    [InlineData("discipline: Civil", "RFI-2")]
    [InlineData("custom: Damage = some", "#2")]
    [InlineData("category: Civil, Quality", "#3, RFI-3")]
    [InlineData("category: Civil, Qualty", null)]
    public async Task What_one_module_alone_knows_is_found_in_all_of_them(string where, string? labels)
    {
        fake.IssueTypes.Add(new IssueType("q", "Quality", true, []));
        fake.Issues[2] = fake.Issues[2] with { TypeId = "q" };
        fake.Rfis[2] = fake.Rfis[2] with { Categories = ["Civil"] };
        var modules = where.StartsWith("discipline", StringComparison.Ordinal) ? "rfis" : "issues, rfis";

        var reply = await fake.Ask(new QueryRequest(null, $"module: {modules}; {where}; sort: number", 10));

        if (labels is null)
            Assert.Contains("\"Qualty\"", Assert.IsType<Refused>(reply).Message, StringComparison.Ordinal);
        else
            Assert.Equal(labels, string.Join(", ", Assert.IsType<Answered>(reply).Result.Rows.Select(row => row.Record.Label)));
    }

    [Fact]
    public async Task An_empty_value_is_not_set_in_filters_as_in_groups()
    {
        var grouped = await fake.Query(RecordModule.Rfis, "group: discipline");
        var without = await fake.Query(RecordModule.Rfis, "discipline: none");

        Assert.Equal(2, grouped.Groups.Single(group => group.Name == "(not set)").Count);
        Assert.Equal(2, without.Receipt.Matched);
    }

    [Theory]
    [InlineData("pump\0", "RFI-1")]
    [InlineData("pu\0mp", "")]
    [InlineData("\u200Fpump\u200E 3", "RFI-1")]
    [InlineData("\uD800pump", "RFI-1")]
    [InlineData("漏水 \uDC00", "RFI-3")]
    [InlineData("\"pump", "RFI-1")]
    public async Task Invisible_letters_break_no_search(string words, string labels)
    {
        var result = await fake.Query(RecordModule.Rfis, $"text: {words}");

        Assert.Equal(labels, string.Join(", ", result.Rows.Select(row => row.Record.Label)));
    }

    [Theory]
    [InlineData("p", 10_000, "")]
    [InlineData("漏", 10_000, "")]
    [InlineData("pump ", 3_000, "RFI-1")]
    [InlineData("pump\" OR \"", 3_000, "")]
    [InlineData("p-", 3_000, "")]
    public async Task Very_many_words_and_very_long_ones_are_looked_for_too(string piece, int times, string labels)
    {
        var result = await fake.Query(RecordModule.Rfis, "text: " + string.Concat(Enumerable.Repeat(piece, times)));

        Assert.Equal(labels, string.Join(", ", result.Rows.Select(row => row.Record.Label)));
    }

    [Theory]
    [InlineData("group: custom Damage", "custom Damage")]
    [InlineData("group: by custom Damage", "custom Damage")]
    [InlineData("group: \"custom a = b\"", "custom a = b")]
    public async Task Groups_by_custom_attributes_are_named_by_their_title(string where, string groupedBy)
    {
        var result = await fake.Query(RecordModule.Issues, where);

        Assert.Equal(groupedBy, result.GroupedBy);
    }

    [Theory]
    [InlineData("group: \"custom a; b\"")]
    [InlineData("group: custom 4\" pipe, long")]
    [InlineData("custom: \"x; y\" = \"p; q\", r")]
    [InlineData("custom: custom = none")]
    [InlineData("custom: custom custom = \"none\"")]
    [InlineData("custom: a: b = c: d")]
    [InlineData("custom: T = a=b, c = d")]
    [InlineData("custom T = U: c = d")]
    [InlineData("type: \"not set\", none")]
    [InlineData("type: \"a, b\", \"\"\"c\"\"\"")]
    [InlineData("type: 3\" x 4\", a")]
    [InlineData("creator: \"O\"\"Neil; Sons, Inc.\", me")]
    [InlineData("text: \" a\"")]
    [InlineData("text: \"a\" and \"b\"")]
    [InlineData("text: a, \"b; c\"")]
    public void What_is_printed_is_read_as_the_same(string text)
    {
        var printed = RecordQueryText.Print(RecordQueryText.Parse(text, RecordModule.Issues));
        var query = RecordQueryText.Parse(text, RecordModule.Issues);
        var again = RecordQueryText.Parse(printed);

        Assert.Equal(printed, RecordQueryText.Print(again));
        Assert.Equal(query.Group?.Word, again.Group?.Word);
        Assert.Equal(query.Text, again.Text);
        Assert.Equal(query.Fields.SelectMany(term => term.Values.Prepend(term.Field.Word)), again.Fields.SelectMany(term => term.Values.Prepend(term.Field.Word)));
    }
}
