using System.IO.Compression;
using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Records;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What changed since an earlier day, in a world of its own: it is changed.</summary>
public sealed class ChangesTests : IAsyncLifetime
{
    private const string Report = $"/p/{Projects.Greenfield}/reports";

    private readonly AppFixture app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Five_records_changed_are_exactly_those_five_told_wherever_it_is_asked()
    {
        using var browser = await app.SignInAsync("Dana");
        var first = Section(await browser.GetTextAsync($"{Report}/changes"));
        await browser.GetTextAsync($"{Report}/oac");
        await MoveToYesterdayAsync();
        var same = Section(await browser.GetTextAsync($"{Report}/changes"));

        var world = app.World.FindProject(Projects.Greenfield)!;
        var rfis = world.Content.Rfis.All.Where(rfi => rfi.Status == "open" && rfi.DueDate is not null).Take(3).ToList();
        var issues = world.Content.Issues.All.Where(issue => issue.Status == "open" && issue.Published).Take(2).ToList();
        world.UpdateRfi(rfis[0].Id, rfi => (rfi.Status, rfi.ClosedAt) = ("closed", AppFixture.Now));
        world.UpdateRfi(rfis[1].Id, rfi => rfi.DueDate = rfi.DueDate!.Value.AddDays(12));
        world.UpdateRfi(rfis[2].Id, rfi => rfi.Title = "<b>Moved</b> | renamed");
        world.UpdateIssue(issues[0].Id, issue => issue.Status = "in_dispute");
        world.UpdateIssue(issues[1].Id, issue => (issue.AssignedTo, issue.AssignedToType) = issue.AssignedTo is null ? (SandboxPeople.Dana.AutodeskId, "user") : (null, null));
        string[] expected = ["Ball passed", "Due date slipped", "Now closed", "Status moved", "Title changed"];
        await KeptAsync();

        var changed = Section(await browser.GetTextAsync($"{Report}/changes"));
        var paper = Section(await browser.GetTextAsync($"{Report}/changes?paper=true&since=last+7+days"));
        var mine = Section(await browser.GetTextAsync($"{Report}/changes?sinceDay={AppFixture.Now.AddDays(-2):yyyy-MM-dd}&where=module:+rfis"));
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var answer = (await chat.AskAsync("/changes last pack")).Ended!.TurnId;
        var asked = await chat.AskAsync("What changed since the last OAC pack?");
        var linked = Section(await browser.GetTextAsync(Assert.Single(Page.Of(asked.Html).QuerySelectorAll(".report-way a")).GetAttribute("href")!));
        var pack = Section(await browser.GetTextAsync($"{Report}/oac?paper=true"), "changes");

        Assert.StartsWith("There is nothing to compare with yet", first.QuerySelector(".report-note")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Compared with the records of ", same.QuerySelector(".report-note")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(same.QuerySelectorAll(".records tbody tr"));
        Assert.Equal(expected, Rows(changed).Select(row => row.Change).Order(StringComparer.Ordinal));
        Assert.Equal(rfis.Select(rfi => rfi.Id).Concat(issues.Select(issue => issue.Id)).Order(StringComparer.Ordinal), Rows(changed).Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Rows(changed), Rows(paper));
        Assert.Equal(Rows(changed), Rows(pack));
        Assert.Equal(Rows(changed), Rows(linked));
        Assert.Contains("Changes: 5", asked.Text, StringComparison.Ordinal);
        Assert.Equal("", string.Join(" | ", asked.Ended!.Notes.Doubts));
        Assert.Equal(3, Rows(mine).Count);
        var slipped = changed.QuerySelectorAll(".records tbody tr").Single(row => row.TextContent.Contains("Due date slipped", StringComparison.Ordinal));
        Assert.Equal(2, slipped.QuerySelectorAll("time").Length);
        Assert.Equal("12 days", slipped.QuerySelector("[data-label='Days moved']")!.TextContent.Trim());
        Assert.Contains("<b>Moved</b> | renamed", changed.TextContent, StringComparison.Ordinal);
        Assert.Empty(changed.QuerySelectorAll("b"));
        await using var database = await app.OpenDatabaseAsync();
        var stored = (await database.Turns.SingleAsync(turn => turn.Id == answer, Cancellation)).Answer;
        Assert.StartsWith("**What changed (since last pack)**: 5 records.", stored, StringComparison.Ordinal);
        Assert.All(expected, change => Assert.Contains($"| {change} |", stored, StringComparison.Ordinal));
        Assert.Contains("\n\n[report changes; since: last pack]\n\n| Change |", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snapshots_are_named_in_the_export_and_gone_with_all_data()
    {
        using var browser = await app.SignInAsync("Priya");
        await browser.GetTextAsync($"{Report}/changes");
        await KeptAsync(SandboxPeople.Priya.AutodeskId);
        await using var database = await app.OpenDatabaseAsync();
        Assert.Equal(1, await database.Snapshots.CountAsync(row => row.UserId == SandboxPeople.Priya.AutodeskId, Cancellation));

        var settings = Page.Of(await browser.GetTextAsync("/settings"));
        using var exported = await browser.PostAsync("/settings?handler=Export", [new("__RequestVerificationToken", settings.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var archive = new ZipArchive(await exported.Content.ReadAsStreamAsync(Cancellation), ZipArchiveMode.Read);
        using var about = await JsonDocument.ParseAsync(archive.GetEntry("about-you.json")!.Open(), cancellationToken: Cancellation);
        var page = Page.Of(await browser.GetTextAsync("/settings/delete"));
        using var deleted = await browser.PostAsync("/settings/delete", [new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);

        var named = Assert.Single(about.RootElement.GetProperty("snapshots").EnumerateArray());
        Assert.Equal(Projects.Greenfield, named.GetProperty("projectId").GetString());
        Assert.False(await database.Snapshots.AnyAsync(row => row.UserId == SandboxPeople.Priya.AutodeskId, Cancellation));
    }

    private static IElement Section(string html, string? name = null) => Page.Of(html).QuerySelector(name is null ? ".report-section" : $"#{name}")!;

    private static List<(string Change, string Id)> Rows(IElement section) =>
        [.. section.QuerySelectorAll(".records tbody tr").Select(row => (row.QuerySelector("[data-label='Change']")!.TextContent.Trim(), row.QuerySelector("a.record")!.GetAttribute("href")![^36..]))];

    /// <summary>What is being kept beside the answers is there, and what was read is read again.</summary>
    private Task KeptAsync(string? user = null) =>
        app.Services.GetRequiredService<ProjectRecordsFor>()(user ?? SandboxPeople.Dana.AutodeskId, new ProjectId(Guid.Parse(Projects.Greenfield))).ForgetAsync();

    private async Task MoveToYesterdayAsync()
    {
        await KeptAsync();
        var yesterday = DateOnly.FromDateTime(AppFixture.Now.UtcDateTime).AddDays(-2);
        await using var database = await app.OpenDatabaseAsync();
        Assert.Equal(2, await database.Snapshots.ExecuteUpdateAsync(set => set.SetProperty(row => row.Day, yesterday), Cancellation));
    }
}
