using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Tests.Acc;

public sealed class ChangedListTests
{
    private static readonly DateTimeOffset Since = new(2026, 9, 8, 10, 35, 50, 219, TimeSpan.FromHours(2));

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "&filter[deleted]=true")]
    public async Task Issues_are_asked_for_from_an_instant_on_in_an_order_that_does_not_move(bool deleted, string rest)
    {
        using var rig = Paged(250);

        var issues = await ItemsAsync(rig.Get<IssuesApi>().ListChangedAsync(AccRig.Maya, AccRig.Project(), Since, deleted, AccRig.Cancellation));

        Assert.Equal(250, issues.Select(issue => issue.Id).Distinct().Count());
        Assert.Equal(
            Enumerable.Range(0, 3).Select(page => $"/construction/issues/v1/projects/{AccRig.Guid}/issues?limit=100&offset={99 * page}&sortBy=displayId&filter[updatedAt]=2026-09-08T08:35:50.219Z..{rest}").Order(StringComparer.Ordinal),
            rig.Autodesk.Sent.Select(sent => sent.PathAndQuery).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rfis_are_asked_for_after_the_moment_before_so_that_the_one_given_counts_in()
    {
        using var rig = Paged(450);

        var rfis = await ItemsAsync(rig.Get<RfisApi>().SearchChangedAsync(AccRig.Maya, AccRig.Project(), Since, AccRig.Cancellation));

        Assert.Equal(450, rfis.Select(rfi => rfi.Id).Distinct().Count());
        Assert.Equal(3, rig.Autodesk.Sent.Count);
        Assert.All(rig.Autodesk.Sent, sent => Assert.Contains("\"filter\":{\"updatedAt\":\"2026-09-08T08:35:50.218Z\"}", sent.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_for_all_rfis_sends_no_filter()
    {
        using var rig = Paged(1);

        await ItemsAsync(rig.Get<RfisApi>().SearchAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal("""{"limit":200,"offset":0,"sort":[{"field":"createdAt","order":"ASC"}]}""", Assert.Single(rig.Autodesk.Sent).Body);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "&filter[stateId]=void")]
    public async Task Submittals_are_asked_for_by_whole_days(bool isVoid, string rest)
    {
        using var rig = Paged(120);

        var items = await ItemsAsync(rig.Get<SubmittalsApi>().ListChangedAsync(AccRig.Maya, AccRig.Project(), new DateOnly(2026, 9, 8), isVoid, AccRig.Cancellation));

        Assert.Equal(120, items.Select(item => item.Id).Distinct().Count());
        Assert.Equal(3, rig.Autodesk.Sent.Count);
        Assert.All(rig.Autodesk.Sent, sent => Assert.EndsWith($"&sort=createdAt asc{rest}&filter[updatedAt]=2026-09-08..2099-12-31", sent.PathAndQuery, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_page_of_changes_is_not_passed_over()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => Offset(sent) == 99 ? ScriptedAutodesk.Status(400) : ScriptedAutodesk.Json(Bodies.Slice(Offset(sent), 100, 250))));

        await Assert.ThrowsAsync<AccException>(() => ItemsAsync(rig.Get<IssuesApi>().ListChangedAsync(AccRig.Maya, AccRig.Project(), Since, false, AccRig.Cancellation)));
    }

    private static AccRig Paged(int total) => new(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(Offset(sent), Limit(sent), total))));

    private static int Offset(SentRequest sent) => Number(sent, "offset");

    private static int Limit(SentRequest sent) => Number(sent, "limit");

    private static int Number(SentRequest sent, string name)
    {
        if (sent.Body.Length > 0)
        {
            using var body = JsonDocument.Parse(sent.Body);
            return body.RootElement.GetProperty(name).GetInt32();
        }

        return int.Parse(System.Web.HttpUtility.ParseQueryString(sent.Address.Query)[name]!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<List<T>> ItemsAsync<T>(IAsyncEnumerable<Page<T>> pages) => await pages.SelectMany(page => page.Items).ToListAsync(AccRig.Cancellation);
}
