using System.Globalization;
using System.Net;
using AccAssistant.Acc.Http;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Storage;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The operators' page of the day shows what was done, to nobody else, and nothing anybody said.</summary>
public class TodayPageTests : IAsyncLifetime
{
    private const string Path = "/operator/today";

    private OperatedApp app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = Make();
        await app.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_figures_are_what_was_done_and_the_words_are_not_there()
    {
        await using var rafael = await app.OpenChatAsync("Rafael", Projects.Greenfield);
        await using var priya = await app.OpenChatAsync("Priya", Projects.Greenfield);
        using var dana = await app.SignInAsync("Dana");
        var asked = await rafael.AskAsync("How many RFIs are open?");
        await rafael.AskAsync("/overdue rfis");
        await priya.AskAsync("How many marmalade RFIs are open?");
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 401, Path = "/v1/*" });
        var failed = await priya.AskAsync("And how many are overdue?");
        app.Faults.Clear();
        var refused = await priya.SendAsync("marmalade " + new string('?', 300));
        await app.Services.GetRequiredService<AuditTrail>().WrittenAsync(Cancellation);

        var text = await dana.GetTextAsync(Path + "?zone=Asia/Tokyo");
        var page = Page.Of(text);

        Assert.Null(refused.TurnId);
        Assert.Contains("in Asia/Tokyo, as of", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "4", "25 %"], page.QuerySelectorAll(".day-figures dd").Take(3).Select(figure => figure.TextContent));
        Assert.Equal([["Priya Shah", "2"], ["Rafael Moreno", "2"], ["Dana Kowalski", "0"]], RowsOf(page, "day-people").Select(row => row[..2]));
        Assert.Equal(
            [["Completed", "3"], ["Failed", "1"], ["Model: key refused", "1"], ["Stopped by the person", "0"], ["Interrupted", "0"], ["Still running", "0"]],
            RowsOf(page, "day-turns"));
        Assert.Equal([["Length of a question", "1", "1"]], RowsOf(page, "day-limits"));
        await AssertTokensAsync(page);
        AssertQuotas(page);
        var slowest = page.QuerySelectorAll("[aria-labelledby=day-slowest] tbody tr");
        Assert.Equal(4, slowest.Length);
        Assert.Equal(slowest.Select(Seconds).OrderDescending(), slowest.Select(Seconds));
        var turn = slowest.Single(row => row.GetAttribute("data-turn") == asked.Ended!.TurnId.ToString());
        Assert.Equal(("Rafael Moreno", "Completed", "1"), (turn.Children[1].Words(), turn.Children[3].Words(), turn.Children[4].Words()));
        Assert.Contains(rafael.ConversationId.ToString(), turn.TextContent, StringComparison.Ordinal);
        Assert.Equal("Failed", slowest.Single(row => row.GetAttribute("data-turn") == failed.Ended!.TurnId.ToString()).Children[3].Words());
        await AssertVersionsAsync(page);
        Assert.All(["marmalade", "How many", "overdue rfis", "northgate.example", "RFIs are open"], words => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task To_everybody_but_an_operator_the_page_is_not_there_and_operators_are_shown_the_way()
    {
        using var dana = await app.SignInAsync("Dana");
        using var priya = await app.SignInAsync("Priya");
        using var stranger = app.OpenBrowser();

        foreach (var address in new[] { Path, Path + "?zone=UTC", Path.ToUpperInvariant() + "/" })
        {
            Assert.Equal(await priya.AnswerAsync("/nowhere"), await priya.AnswerAsync(address));
            Assert.Equal(await stranger.AnswerAsync("/nowhere"), await stranger.AnswerAsync(address));
        }

        using var posted = await priya.PostAsync(Path, []);
        Assert.NotEqual(HttpStatusCode.OK, posted.StatusCode);
        foreach (var from in new[] { "/setup", "/help", "/operator/audit" })
            Assert.NotNull(Page.Of(await dana.GetTextAsync(from)).QuerySelector($"a[href='{Path}']"));
        Assert.Null(Page.Of(await priya.GetTextAsync("/help")).QuerySelector($"a[href='{Path}']"));
        Assert.Contains(" in UTC, as of", Page.Of(await dana.GetTextAsync(Path + "?zone=%3Cb%3E")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    private protected virtual OperatedApp Make() => new();

    private async Task AssertTokensAsync(IDocument page)
    {
        await using var database = await app.OpenDatabaseAsync();
        var used = await database.TokenUse.AsNoTracking().ToListAsync(Cancellation);
        Assert.NotEmpty(used);
        Assert.Equal(
            used.Select(row => Written(row.Input - row.Cached + row.Output)).Order(),
            RowsOf(page, "day-tokens").Select(row => row[6]).Order());
        var all = Written(used.Sum(row => row.Input - row.Cached + row.Output));
        Assert.Equal(all, page.QuerySelectorAll(".day-figures dd")[3].TextContent);
        Assert.Contains($"{all} of 1,000,000 tokens for everybody. Each person may use 500,000.", page.QuerySelector("[aria-labelledby=day-tokens] .day-note")!.Words(), StringComparison.Ordinal);
    }

    private static void AssertQuotas(IDocument page)
    {
        var rows = RowsOf(page, "day-quotas");
        Assert.Equal(QuotaFamilies.All, page.QuerySelectorAll("[data-family]").Select(row => row.GetAttribute("data-family")));
        var rfis = rows.Single(row => row[0].StartsWith("RFIs", StringComparison.Ordinal));
        Assert.Equal(("100 a minute", "0", "not paused"), (rfis[1], rfis[4], rfis[5]));
        Assert.InRange(int.Parse(rfis[2], CultureInfo.InvariantCulture), 2, 100);
        Assert.InRange(int.Parse(rfis[3], CultureInfo.InvariantCulture), 1, int.Parse(rfis[2], CultureInfo.InvariantCulture) - 1);
    }

    private async Task AssertVersionsAsync(IDocument page)
    {
        await using var database = await app.OpenDatabaseAsync();
        var versions = page.QuerySelector(".day-versions")!.Words();
        Assert.Contains(database.Database.IsSqlite() ? "SQLite 3" : "PostgreSQL 1", versions, StringComparison.Ordinal);
        Assert.Contains((await database.Database.GetAppliedMigrationsAsync(Cancellation)).Last(), versions, StringComparison.Ordinal);
        Assert.Contains("Orleans 10.", versions, StringComparison.Ordinal);
        var instance = Assert.Single(page.QuerySelectorAll(".day-instance"));
        Assert.Contains("this one", instance.TextContent, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector(".day-versions dd")!.TextContent, instance.QuerySelector(".day-version")!.TextContent);
        Assert.Contains($".NET {Environment.Version}", versions, StringComparison.Ordinal);
    }

    private static double Seconds(IElement row) => double.Parse(row.Children[0].Words().Split(' ')[0], CultureInfo.InvariantCulture);

    private static string Written(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static List<string[]> RowsOf(IDocument page, string section) =>
        [.. page.QuerySelectorAll($"[aria-labelledby={section}] tbody tr").Select(row => row.Children.Select(cell => cell.Words()).ToArray())];
}
