using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

public sealed class DetailTests
{
    private readonly FakeProject fake = new();

    public DetailTests()
    {
        fake.People.AddRange([Make.Person("P1", "Priya Shah"), Make.Person("P2", "Ann Lee")]);
        fake.Responses.AddRange([new SubmittalResponse("r1", "Approved as Noted", "1"), new SubmittalResponse("r2", "Revise and Resubmit", "2")]);
    }

    [Fact]
    public async Task An_opened_issue_shows_its_root_cause_and_custom_attributes_by_name()
    {
        fake.RootCauses.Add(new RootCauseCategory("c", "Coordination", true, [new RootCause("rc", "Late change", true)]));
        fake.IssueAttributes.Add(new AttributeDefinition("zone", "Zone", "list", [new AttributeOption("z1", "North")]));
        fake.Issues.Add(Make.Issue(1) with
        {
            RootCauseId = "rc",
            Attributes = [new IssueAttribute("zone", "Zone", "list", "z1"), new IssueAttribute("zone2", "Zone", "list", "8d5b1d2c-9a53-4a52-8f0e-0c1f0f3f6a11"), new IssueAttribute("cost", "Cost", "numeric", "1200")],
        });
        fake.Comments.Add(new Comment("k1", "Seen on site", "P1", Make.At("2026-11-02T15:00:00Z")));
        fake.Attachments.Add(new Attachment("a1", "photo.jpg", null, 12, null, null));

        var detail = await Open(RecordModule.Issues, "1");

        Assert.Equal("Late change", Fact(detail, "Root cause"));
        Assert.Equal(["North", "an option (name not available)"], detail.Facts.Where(fact => fact.Name == "Zone").Select(fact => fact.Value));
        Assert.Equal("1200", Fact(detail, "Cost"));
        Assert.Equal("1: photo.jpg", Fact(detail, "Attachments"));
        Assert.Equal([new RecordFact("Comment – Priya Shah, 2026-11-02", "Seen on site")], detail.Texts);
        Assert.Empty(detail.Receipt.Missing);
    }

    [Fact]
    public async Task An_opened_RFI_shows_its_type_attributes_official_response_and_responses()
    {
        fake.RfiTypes.Add(new RfiType("t1", "Design clarification", true));
        fake.RfiAttributes.Add(new AttributeDefinition("trade", "Trades", "list", [new AttributeOption("1", "Steel"), new AttributeOption("2", "Glass")]));
        fake.Rfis.Add(Make.Rfi("12") with { TypeId = "t1", OfficialResponse = "Use detail 4.", Attributes = [new RfiAttribute("trade", ["1", "2", "3"])] });
        fake.RfiResponses.Add(new RfiResponse("x", "See detail 4?", "answered", "P2", Make.At("2026-11-03T15:00:00Z")));

        var detail = await Open(RecordModule.Rfis, "12");

        Assert.Equal("Design clarification", Fact(detail, "Type"));
        Assert.Equal("Steel; Glass; an option (name not available)", Fact(detail, "Trades"));
        Assert.Equal(["Question", "Official response", "Response – Ann Lee, 2026-11-03"], detail.Texts.Select(text => text.Name));
    }

    [Fact]
    public async Task An_opened_submittal_shows_its_steps_with_reviewers_and_its_earlier_revisions()
    {
        fake.Submittals.Add(Make.Submittal(7, "033000-7", revision: 2) with { PackageIdentifier = 3, PackageTitle = "Concrete works" });
        fake.Steps.AddRange([
            new SubmittalStep("s2", 2, "in-progress", Make.Day("2026-11-20"), 5, null, null, [new SubmittalTask("t3", "in-progress", Make.User("P2"), false, null, null, null, null)]),
            new SubmittalStep("s1", 1, "completed", Make.Day("2026-11-12"), 5, null, Make.At("2026-11-11T16:00:00Z"), [new SubmittalTask("t1", "completed", Make.User("P1"), true, "r1", "Mind the cover.", Make.At("2026-11-10T16:00:00Z"), "P1")]),
        ]);
        fake.Revisions.AddRange([
            new SubmittalRevision("v2", 2, null, null, null, null, null),
            new SubmittalRevision("v0", 0, "r2", "Wrong mix.", Make.At("2026-10-02T16:00:00Z"), Make.At("2026-10-01T16:00:00Z"), null),
            new SubmittalRevision("v1", 1, null, null, null, null, Make.At("2026-10-09T16:00:00Z")),
        ]);

        var detail = await Open(RecordModule.Submittals, "033000-7");

        Assert.Equal("3 Concrete works", Fact(detail, "Package"));
        Assert.Equal("033000 Concrete", Fact(detail, "Spec section"));
        Assert.Equal("completed, due 2026-11-12, completed 2026-11-11; Priya Shah: Approved as Noted, 2026-11-10", Fact(detail, "Review step 1"));
        Assert.Equal("in progress, due 2026-11-20; Ann Lee (optional): no response yet", Fact(detail, "Review step 2"));
        Assert.Equal("Revise and Resubmit; received 2026-10-01; sent back 2026-10-02", Fact(detail, "Revision 0"));
        Assert.Equal("no response; published 2026-10-09", Fact(detail, "Revision 1"));
        Assert.DoesNotContain(detail.Facts, fact => fact.Name == "Revision 2" && fact.Value.Contains("response", StringComparison.Ordinal));
        Assert.Equal(
            [new RecordFact("Review step 1 – Priya Shah, 2026-11-10", "Mind the cover."), new RecordFact("Response comment of revision 0", "Wrong mix.")],
            detail.Texts);
    }

    [Theory]
    [InlineData("steps", "review steps could not be read (no access)")]
    [InlineData("revisions", "earlier revisions could not be read (no access)")]
    [InlineData("attachments", "attachments could not be read (no access)")]
    public async Task A_side_read_that_fails_is_named_and_the_rest_stays(string what, string missing)
    {
        fake.Submittals.Add(Make.Submittal(7, "033000-7"));
        fake.FailFrom(what, 0, AccErrorKind.Forbidden);

        var detail = await Open(RecordModule.Submittals, "033000-7");

        Assert.Equal([missing], detail.Receipt.Missing);
        Assert.Equal("033000 Concrete", Fact(detail, "Spec section"));
    }

    private static string Fact(RecordDetail detail, string name) => Assert.Single(detail.Facts, fact => fact.Name == name).Value;

    private async Task<RecordDetail> Open(RecordModule module, string number) =>
        Assert.IsType<Found>(await fake.Ask(new NumberRequest(module, number))).Record;
}
