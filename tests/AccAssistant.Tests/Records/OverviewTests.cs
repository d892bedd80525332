using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

public sealed class OverviewTests
{
    [Fact]
    public async Task Each_module_has_its_total_open_overdue_and_statuses()
    {
        var fake = new FakeProject();
        fake.Issues.AddRange([Make.Issue(1, due: "2026-11-01"), Make.Issue(2, "in_review"), Make.Issue(3, "closed", due: "2026-11-01"), Make.Issue(4, "draft")]);
        fake.Rfis.AddRange([Make.Rfi("1", due: "2026-11-01T12:00:00Z"), Make.Rfi("2", "answered", due: "2026-11-01T12:00:00Z"), Make.Rfi("3", "void")]);
        fake.Submittals.AddRange([Make.Submittal(1, "033000-1", due: "2026-11-01"), Make.Submittal(2, "033000-2", "sbc-1", "1"), Make.Submittal(3, "033000-3", "sbc-2", "3")]);
        fake.VoidSubmittals.Add(Make.Submittal(4, "033000-4", "void", "4"));

        var overview = Assert.IsType<Overviewed>(await fake.Ask(new OverviewRequest()));

        Assert.Equal([(3, 2, 1), (2, 1, 1), (3, 1, 1)], overview.Modules.Select(module => (module.Total, module.Open, module.Overdue)));
        Assert.Equal([new("Closed", 1), new("In review", 1), new ResultGroup("Open", 1)], overview.Modules[0].ByStatus);
        Assert.Equal((8, 11, 11), (overview.Receipt.Matched, overview.Receipt.Read, overview.Receipt.Total));
        Assert.Contains("RFIs: open = waiting for an answer (open, submitted or sent back); 1 more is answered but not closed", overview.Receipt.Definitions);
        Assert.Contains("submittals: left out: 1 void", overview.Receipt.Definitions);
    }
}
