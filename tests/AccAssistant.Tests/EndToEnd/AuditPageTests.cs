using System.Globalization;
using System.Net;
using System.Text;
using AccAssistant.Conversations.History;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The audit trail as an operator reads it and takes it along.</summary>
[Collection(AuditCollection.Name)]
public sealed class AuditPageTests(AuditedApp app)
{
    private const string Path = "/operator/audit";

    private static readonly DateTimeOffset Then = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly Guid project = Guid.NewGuid();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task To_everybody_but_an_operator_the_page_and_the_file_are_not_there()
    {
        using var dana = await app.SignInAsync("Dana");
        using var priya = await app.SignInAsync("Priya");
        using var stranger = app.OpenBrowser();

        foreach (var address in new[] { Path, Path + "?handler=Csv", Path.ToUpperInvariant() + "/" })
        {
            Assert.Equal(await priya.AnswerAsync("/nowhere"), await priya.AnswerAsync(address));
            Assert.Equal(await stranger.AnswerAsync("/nowhere"), await stranger.AnswerAsync(address));
        }

        using var hers = await dana.GetAsync(Path);
        Assert.Equal(HttpStatusCode.OK, hers.StatusCode);
        Assert.NotNull(Page.Of(await dana.GetTextAsync("/setup")).QuerySelector($"a[href='{Path}']"));
        Assert.NotNull(Page.Of(await dana.GetTextAsync("/help")).QuerySelector($"a[href='{Path}']"));
        Assert.Null(Page.Of(await priya.GetTextAsync("/help")).QuerySelector($"a[href='{Path}']"));
    }

    [Fact]
    public async Task What_just_happened_stands_first_with_name_project_and_rows()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await chat.AskAsync("/overdue rfis");

        var page = Page.Of(await chat.Browser.GetTextAsync(Path));

        Assert.Equal(["Records looked up", "Question asked", "Signed in"], page.QuerySelectorAll(".audit-event").Take(3).Select(cell => cell.TextContent));
        var lookedUp = page.QuerySelector("tbody tr")!;
        Assert.Equal("Dana Kowalski", lookedUp.QuerySelector(".audit-person")!.Words());
        Assert.Equal("rfis: status", lookedUp.QuerySelector("code")!.TextContent.Split(',')[0]);
        Assert.NotNull(lookedUp.QuerySelector($".audit-id a[href='{Path}?project={Projects.Greenfield}']"));
        Assert.Contains("kept for 3,650 days", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thousands_of_events_are_read_fifty_at_a_time_and_found_by_any_filter()
    {
        await AddAsync(Enumerable.Range(0, 3_000).Select(number => new AuditRow { At = Then.AddMinutes(number), Kind = number % 2 == 0 ? AuditKind.Asked : AuditKind.LookedUp, UserId = "MANY1", ProjectId = number < 60 ? project : null, Rows = number }), "Many Events");
        using var dana = await app.SignInAsync("Dana");
        var seen = new List<string>();

        for (var address = Path + "?person=many&kind=Asked"; address is not null;)
        {
            var page = Page.Of(await dana.GetTextAsync(address));
            var rows = RowsOf(page);
            Assert.InRange(rows.Count, 1, 50);
            seen.AddRange(rows);
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(0, 1_500).Select(number => (2_998 - (2 * number)).ToString("N0", CultureInfo.InvariantCulture)), seen);
        Assert.Equal(["59", "57"], RowsOf(Page.Of(await dana.GetTextAsync($"{Path}?project={project}&kind=LookedUp"))).Take(2));
        Assert.Equal(["2,159", "2,158"], RowsOf(Page.Of(await dana.GetTextAsync($"{Path}?person=MANY1&from=2026-03-02&to=2026-03-02&kind="))).Take(2));
        Assert.Equal(["719", "718"], RowsOf(Page.Of(await dana.GetTextAsync($"{Path}?person=MANY1&to=2026-03-01"))).Take(2));
    }

    [Theory]
    [InlineData("project=Riverside", "“Riverside” is not a project’s id.")]
    [InlineData("from=yesterday", "“yesterday” is not a day.")]
    [InlineData("to=9999-12-31", "“9999-12-31” is not a day.")]
    [InlineData("kind=99", "There are no events called “99”.")]
    [InlineData("kind=%3Cscript%3E", "There are no events called “<script>”.")]
    public async Task What_cannot_be_read_is_said_and_nothing_is_shown_as_if_it_were_all(string query, string problem)
    {
        using var dana = await app.SignInAsync("Dana");

        var page = Page.Of(await dana.GetTextAsync($"{Path}?{query}"));
        var instead = Page.Of(await dana.GetTextAsync($"{Path}?{query}&handler=Csv"));

        Assert.StartsWith(problem, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("tbody tr"));
        Assert.Equal(page.QuerySelector("[role=alert]")!.TextContent, instead.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task The_file_has_all_that_fit_runs_nothing_and_is_an_event_itself()
    {
        await AddAsync(Enumerable.Range(0, 2_500).Select(number => new AuditRow { At = Then.AddMinutes(number), Kind = AuditKind.Asked, UserId = "EVIL1", ProjectId = project, About = number == 0 ? "=1+1" : "", Rows = number }), "=HYPERLINK(\"http://evil.example\")");
        using var dana = await app.SignInAsync("Dana");

        using var answer = await dana.GetAsync($"{Path}?handler=Csv&project={project}");
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Matches(@"^audit-\d{4}-\d\d-\d\d\.csv$", answer.Content.Headers.ContentDisposition!.FileName!);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Number,Time (UTC),Person,Autodesk id,Event,Outcome,About,Project,Turn,Rows", lines[0]);
        Assert.Equal(2_502, lines.Length);
        Assert.EndsWith($",EVIL1,Asked,Done,,{project},,2499", lines[1], StringComparison.Ordinal);
        Assert.Contains(",2026-03-01 12:00:00,", lines[2_500], StringComparison.Ordinal);
        Assert.All(lines[1..2_501], line => Assert.Contains("\"'=HYPERLINK(", line, StringComparison.Ordinal));
        Assert.Contains(",'=1+1,", lines[2_500].Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var last = Page.Of(await dana.GetTextAsync(Path)).QuerySelector("tbody tr")!;
        Assert.Equal(("Audit trail downloaded", "2,500"), (last.QuerySelector(".audit-event")!.TextContent, last.QuerySelector(".audit-rows")!.LastChild!.TextContent));
    }

    [Fact]
    public async Task The_sweep_that_ends_deleted_conversations_ends_old_events()
    {
        await using var database = await app.OpenDatabaseAsync();
        database.Audit.Add(new AuditRow { At = DateTimeOffset.UtcNow.AddDays(-3_651), Kind = AuditKind.Asked, About = "long ago" });
        database.Audit.Add(new AuditRow { At = DateTimeOffset.UtcNow.AddDays(-3_649), Kind = AuditKind.Asked, About = "long ago but kept" });
        await database.SaveChangesAsync(Cancellation);
        using var sweep = ActivatorUtilities.CreateInstance<HistorySweep>(app.Services);

        // It sweeps as it starts.
        await sweep.StartAsync(Cancellation);
        while (await database.Audit.AnyAsync(row => row.About == "long ago", Cancellation))
            await Task.Yield();
        await sweep.StopAsync(Cancellation);

        Assert.True(await database.Audit.AnyAsync(row => row.About == "long ago but kept", Cancellation));
    }

    /// <summary>The last to be stopped is the one whose rest is written when all others have said theirs.</summary>
    [Fact]
    public void The_trail_is_written_until_everything_else_has_stopped()
    {
        var started = app.Services.GetServices<IHostedService>().Select(service => service.GetType().Name).ToList();

        Assert.Equal(nameof(AuditWriter), started[0]);
        Assert.Contains("GenericWebHostService", started[1..]);
        Assert.Contains("SiloHostedService", started[1..]);
    }

    private async Task AddAsync(IEnumerable<AuditRow> rows, string name)
    {
        await using var database = await app.OpenDatabaseAsync();
        var all = rows.ToList();
        database.Audit.AddRange(all);
        database.AuditPeople.Add(new AuditPersonRow { UserId = all[0].UserId!, Name = name });
        await database.SaveChangesAsync(Cancellation);
    }

    private static List<string> RowsOf(IDocument page) => [.. page.QuerySelectorAll(".audit-rows").Select(cell => cell.LastChild!.TextContent)];
}
