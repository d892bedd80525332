using System.Globalization;
using AccAssistant.Acc.Projects;
using AccAssistant.Records;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Proof;
using AccAssistant.Tests.Proof.Queries;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The project with 5,000 issues: every figure equals one worked out from the raw JSON, when it is read, when it is kept, and after records have changed.</summary>
public sealed class LargeProjectTests(SandboxClient client) : IClassFixture<SandboxClient>
{
    private static readonly RawClause Any = new("status", "any", _ => true);
    private static readonly RawClause Open = new("status", "open", record => record.Standing == "open");
    private static readonly RawClause Overdue = new("status", "overdue", record => record.IsOverdue);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IReadOnlyList<RawQuery> Figures =>
    [
        Issues(Any, "status"),
        Issues(Open, "assignee"),
        Issues(Open, "company"),
        Issues(Open, "location"),
        Issues(Overdue, "assignee", "days late"),
        Issues(Open, "age", "days open"),
        Issues(Any, "category"),
        Issues(Any, "type"),
        Issues(Any, "root cause"),
        Issues(Any, "created week"),
        new(["rfis"], [Any], "status", "response time", null, null),
        new(["rfis"], [Overdue], "assignee", "days late", null, null),
        new(["submittals"], [Any], "status", "days open", null, null),
        new(["submittals"], [Overdue], "spec", "days late", "days late desc", 25),
        new(["issues", "rfis", "submittals"], [Overdue], "module", "days late", "days late desc", 25),
    ];

    [Fact]
    public async Task Every_figure_is_exact_cold_warm_and_after_twenty_records_changed()
    {
        var project = await client.ProjectAsync(Projects.Meridian);
        using var records = client.Open(project);

        var before = await ReadRawAsync();
        await AssertExactAsync(before, records, project);
        var asked = PagesAsked();
        await AssertExactAsync(before, records, project);
        Assert.Equal(asked, PagesAsked());

        ChangeTwenty();
        client.Time.Shift += TimeSpan.FromMinutes(6);
        var after = await ReadRawAsync();
        await AssertExactAsync(after, records, project);
        Assert.NotEqual(Figures[0].Grouped(Figures[0].Fitting(before), before.Today)["Closed"].Count, Figures[0].Grouped(Figures[0].Fitting(after), after.Today)["Closed"].Count);
        Assert.InRange(PagesAsked() - asked, 1, 3);
    }

    [Fact]
    public async Task One_page_that_fails_for_good_is_told_with_every_figure()
    {
        var project = await client.ProjectAsync(Projects.Meridian);
        var fault = client.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = "/construction/issues/*/issues?*offset=3069&*" });
        using var records = client.Open(project);

        var reply = await AskAsync(records, project, Issues(Open, "status"));
        client.Faults.Remove(fault);

        var receipt = Assert.IsType<Answered>(reply).Result.Receipt;
        Assert.True(receipt.Read < receipt.Total, $"{receipt.Read} of {receipt.Total}");
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"only {receipt.Read:N0} of {receipt.Total:N0} issues could be read"), Assert.Single(receipt.Missing), StringComparison.Ordinal);
    }

    private static RawQuery Issues(RawClause status, string group, string? measure = null) => new(["issues"], [status], group, measure, null, null);

    private int PagesAsked() => client.Exchanges.All.Count(exchange => exchange.Address.AbsolutePath.EndsWith("/issues", StringComparison.Ordinal));

    private async Task<RawProject> ReadRawAsync()
    {
        using var http = client.CreateUnrecordedHttp();
        return await new RawReading(http, Projects.Meridian, Cancellation).ReadAsync(AppFixture.Now, SandboxClient.Dana.UserId);
    }

    /// <summary>Some closed, some handed on, some due on another day, some deleted.</summary>
    private void ChangeTwenty()
    {
        var world = client.World.FindProject(Projects.Meridian)!;
        var open = world.Content.Issues.All.Where(issue => issue is { Deleted: false, Published: true, Status: "open" or "in_progress" }).Take(20).ToList();
        Assert.Equal(20, open.Count);
        foreach (var (index, issue) in open.Index())
        {
            world.UpdateIssue(issue.Id, changed =>
            {
                switch (index % 4)
                {
                    case 0:
                        (changed.Status, changed.ClosedAt) = ("closed", DateTimeOffset.UtcNow);
                        break;
                    case 1:
                        (changed.AssignedTo, changed.AssignedToType) = (null, null);
                        break;
                    case 2:
                        changed.DueDate = new DateOnly(2026, 1, 5);
                        break;
                    default:
                        (changed.Deleted, changed.DeletedAt) = (true, DateTimeOffset.UtcNow);
                        break;
                }
            });
        }
    }

    private static async Task AssertExactAsync(RawProject raw, ProjectRecords records, Project project)
    {
        foreach (var query in Figures)
        {
            var reply = await AskAsync(records, project, query);
            var difference = Record.Exception(() => RawAnswer.AssertEqual(raw, query, reply));
            Assert.True(difference is null, $"{query} » {difference?.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static async Task<RecordReply> AskAsync(ProjectRecords records, Project project, RawQuery query) =>
        await records.Ask(new QueryRequest(null, query.ToString(), 200), new RecordContext(SandboxClient.Dana, project, null), Cancellation).LastAsync(Cancellation);
}
