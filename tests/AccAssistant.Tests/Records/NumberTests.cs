using AccAssistant.Acc;
using AccAssistant.Acc.Rfis;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

public sealed class NumberTests
{
    private readonly FakeProject fake = new();

    [Theory]
    [InlineData("RFI 12")]
    [InlineData("#12")]
    [InlineData("012")]
    [InlineData("RFI-0012")]
    public async Task One_rfi_is_found_by_any_way_of_saying_its_number(string number)
    {
        fake.Rfis.AddRange([Make.Rfi("12", title: "The one"), Make.Rfi("112"), Make.Rfi("120"), Make.Rfi("A-12")]);

        var found = Assert.IsType<Found>(await fake.Ask(new NumberRequest(RecordModule.Rfis, number)));

        Assert.Equal(("RFI-12", "The one"), (found.Record.Record.Label, found.Record.Record.Title));
    }

    [Fact]
    public async Task Revisions_of_one_number_are_a_choice_and_naming_one_decides()
    {
        fake.Submittals.AddRange([Make.Submittal(2, "033000-2", revision: 1), Make.Submittal(1, "033000-2", revision: 0), Make.Submittal(3, "033000-21")]);

        var choice = Assert.IsType<Choice>(await fake.Ask(new NumberRequest(RecordModule.Submittals, "03 30 00-2")));
        var found = Assert.IsType<Found>(await fake.Ask(new NumberRequest(RecordModule.Submittals, "033000-2 rev 1")));

        Assert.Equal(["033000-2 rev 0", "033000-2 rev 1"], choice.Records.Select(record => record.Label));
        Assert.Equal("sub-2", found.Record.Record.Id);
        Assert.Equal("033000-2 rev 1", found.Record.Record.Label);
    }

    [Fact]
    public async Task A_submittal_without_a_number_is_found_by_its_identifier()
    {
        fake.Submittals.AddRange([Make.Submittal(42, null), Make.Submittal(2, "033000-42")]);

        var found = Assert.IsType<Found>(await fake.Ask(new NumberRequest(RecordModule.Submittals, "Submittal 42")));

        Assert.Equal("sub-42", found.Record.Record.Id);
    }

    [Fact]
    public async Task A_number_begun_in_one_module_is_not_crowded_out_by_the_others()
    {
        fake.Issues.AddRange(Enumerable.Range(300, 40).Select(number => Make.Issue(number)));
        fake.Rfis.AddRange(Enumerable.Range(300, 40).Select(number => Make.Rfi(number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        fake.Submittals.Add(Make.Submittal(1, "033000-1"));

        var anywhere = Assert.IsType<NumbersFound>(await fake.Ask(new NumbersRequest("03", 8)));
        var submittals = Assert.IsType<NumbersFound>(await fake.Ask(new NumbersRequest("03", 8) { Module = RecordModule.Submittals }));

        Assert.Equal(8, anywhere.Records.Count);
        Assert.Equal("033000-1", Assert.Single(submittals.Records).Label);
    }

    [Fact]
    public async Task A_number_nobody_has_names_its_neighbours()
    {
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("111"), Make.Rfi("114"), Make.Rfi("110")]);

        var refused = Assert.IsType<Refused>(await fake.Ask(new NumberRequest(RecordModule.Rfis, "112")));

        Assert.Equal(new Refused(RefusalKind.NotFound, "No RFI has the number \"112\" among 4 numbered ones. Nearest: RFI-110, RFI-111, RFI-114."), refused);
    }

    [Fact]
    public async Task An_unread_remainder_is_named_when_a_number_is_not_found()
    {
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2"), Make.Rfi("3")]);
        fake.FailFrom("rfis", 1, AccErrorKind.Unavailable);

        var refused = Assert.IsType<Refused>(await fake.Ask(new NumberRequest(RecordModule.Rfis, "3")));

        Assert.Contains("only 2 of 3 RFIs could be read (Autodesk did not answer)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opened_rfi_has_its_facts_and_texts_in_reading_order()
    {
        fake.People.Add(Make.Person("PRIYA", "Priya Shah"));
        fake.Rfis.Add(Make.Rfi("12", due: "2026-11-20T18:00:00Z", to: Make.User("PRIYA")) with { OfficialResponse = "Lower it.", CostImpact = "Unknown" });
        fake.RfiResponses.Add(new RfiResponse("r", "Use 75 mm.", "answered", "PRIYA", Make.At("2026-11-10T12:00:00Z")));
        fake.Comments.Add(new Comment("c", "On site Tuesday.", "GONE1A2B", Make.At("2026-11-11T12:00:00Z")));

        var detail = Assert.IsType<Found>(await fake.Ask(new NumberRequest(RecordModule.Rfis, "12"))).Record;

        Assert.Equal(
            ["Status: Open", "Ball in court: Priya Shah", "Due: 2026-11-20", "Days late: 3", "Cost impact: Unknown", "Schedule impact: not set", "Created: 2026-11-01", "Responses: 1", "Comments: 1", "Attachments: 0"],
            detail.Facts.Select(fact => $"{fact.Name}: {fact.Value}"));
        Assert.Equal(
            [new("Question", "Which?"), new("Official response", "Lower it."), new("Response – Priya Shah, 2026-11-10", "Use 75 mm."), new RecordFact("Comment – former member (…1A2B), 2026-11-11", "On site Tuesday.")],
            detail.Texts);
        Assert.Empty(detail.Receipt.Missing);
    }

    [Fact]
    public async Task A_side_call_that_fails_is_named_and_the_rest_is_shown()
    {
        fake.Issues.Add(Make.Issue(5));
        fake.FailFrom("comments", 0, AccErrorKind.Forbidden);

        var found = Assert.IsType<Found>(await fake.Ask(new NumberRequest(RecordModule.Issues, "#5")));

        Assert.Equal(["comments could not be read (no access)"], found.Record.Receipt.Missing);
        Assert.DoesNotContain(found.Record.Facts, fact => fact.Name == "Comments");
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_again_is_shown_as_listed_and_says_so()
    {
        fake.Submittals.Add(Make.Submittal(1, "033000-1"));
        fake.FailFrom("submittal", 0, AccErrorKind.Unavailable);

        var found = Assert.IsType<Found>(await fake.Ask(new NumberRequest(RecordModule.Submittals, "033000-1")));

        Assert.Equal(["the record could not be read again (Autodesk did not answer); this is what the list held"], found.Record.Receipt.Missing);
    }

    [Theory]
    [InlineData(AccErrorKind.Forbidden, RefusalKind.NotFound)]
    [InlineData(AccErrorKind.SignInRequired, RefusalKind.SignInRequired)]
    public async Task A_record_that_has_gone_is_not_shown(AccErrorKind error, RefusalKind refusal)
    {
        fake.Issues.Add(Make.Issue(5));
        fake.FailFrom("issue", 0, error);

        Assert.Equal(refusal, Assert.IsType<Refused>(await fake.Ask(new NumberRequest(RecordModule.Issues, "5"))).Kind);
    }
}
