using AccAssistant.Acc.Rfis;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Records;
using AccAssistant.Web.Pages.Reports;

namespace AccAssistant.Tests.Web.Pages;

public sealed class ChaseTextTests
{
    private readonly FakeProject fake = new();

    [Fact]
    public async Task A_company_has_all_its_items_however_its_name_is_written_and_what_is_in_no_note_is_counted()
    {
        fake.People.AddRange([Make.Person("ANN", "Ann", "c1", "Smith; Sons"), Make.Person("BOB", "Bob", "c2", "ACME"), Make.Person("CAT", "Cat", "c3", "Acme"), Make.Person("DAN", "Dan")]);
        fake.Rfis.AddRange(
        [
            Late("1", "ANN"),
            Late("2", "BOB", "ANN"),
            Late("3", "CAT"),
            Late("4", "DAN"),
            Late("5"),
        ]);

        var result = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(null, "module: all; status: overdue; group: company; sort: days late desc", 50))).Result;
        var notes = ChaseText.Of(result, "Tower", "Dana", Words.English).ToDictionary(note => note.Company);

        Assert.Equal(["ACME", "Smith; Sons"], notes.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("2 items on Tower are overdue with ACME", notes["ACME"].Body, StringComparison.Ordinal);
        Assert.Contains("- RFI-3 · ", notes["ACME"].Body, StringComparison.Ordinal);
        Assert.Contains("2 items on Tower are overdue with Smith; Sons", notes["Smith; Sons"].Body, StringComparison.Ordinal);
        Assert.Equal(2, ChaseText.InNone(result));

        static Rfi Late(string number, params string[] holders) => Make.Rfi(number, due: "2026-11-01T15:00:00Z", to: [.. holders.Select(Make.User)]);
    }
}
