using AccAssistant.Storage;
using AccAssistant.Storage.PostgreSql;
using AccAssistant.Tests.Storage;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The whole app over PostgreSQL.</summary>
public sealed class PostgreSqlAppTests : IDisposable
{
    private readonly PostgreSqlDatabase database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_person_asks_searches_and_reads_a_report_and_the_operator_sees_it()
    {
        await using var app = new PostgreSqlApp(database);
        await app.InitializeAsync();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var answer = await chat.AskAsync("How many RFIs are open?");
        using var found = await chat.Browser.GetAsync($"/p/{Projects.Riverside}/search?q=open+RFIs");
        using var report = await chat.Browser.GetAsync($"/p/{Projects.Riverside}/reports/rfi-log");
        using var audit = await chat.Browser.GetAsync("/operator/audit");
        using var setup = await chat.Browser.GetAsync("/setup");

        Assert.StartsWith("33 RFIs are open.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(chat.ConversationId.ToString(), await found.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("RFI log", await report.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("Signed in", await audit.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("can be read and written, and is of this version", await setup.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sealed_before_a_restart_is_opened_after_it_and_the_database_alone_does_not_open_it()
    {
        string sealedText;
        await using (var before = new PostgreSqlApp(database))
        {
            await before.InitializeAsync();
            sealedText = before.Services.GetDataProtectionProvider().CreateProtector("test").Protect("kept");
        }

        await using var after = new PostgreSqlApp(database);
        await after.InitializeAsync();

        Assert.Equal("kept", after.Services.GetDataProtectionProvider().CreateProtector("test").Unprotect(sealedText));
        await using var keys = (PostgreSqlContext)database.CreateDbContext();
        var key = Assert.Single(await keys.Keys.AsNoTracking().ToListAsync(Cancellation));
        Assert.Contains("<sealed", key.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key.Xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one secret of the first", "one secret of the first", true)]
    [InlineData("one secret of the first", "another of the second", false)]
    [InlineData("", "", true)]
    public async Task Who_is_signed_in_stays_so_while_the_key_secret_is_the_same_and_signs_in_again_after_it_changed(string before, string after, bool stays)
    {
        string session;
        await using (var first = new PostgreSqlApp(database, "--Storage:KeySecret=" + before))
        {
            await first.InitializeAsync();
            using var browser = await first.SignInAsync("Dana");
            session = browser.SessionCookie!;
        }

        await using var second = new PostgreSqlApp(database, "--Storage:KeySecret=" + after);
        await second.InitializeAsync();
        using var there = second.OpenBrowser();
        there.Steal(session);

        Assert.Equal(stays, await IsSignedInAsync(there));
        using var again = await second.SignInAsync("Dana");
        Assert.True(await IsSignedInAsync(again));
    }

    [Fact]
    public async Task A_dump_is_put_back_as_the_operators_page_says()
    {
        var page = await File.ReadAllTextAsync(Repository.File("docs/operations.md"), Cancellation);
        Assert.Contains("`pg_dump --format=custom --file=acc.dump \"host=", page, StringComparison.Ordinal);
        Assert.Contains("`pg_restore --clean --if-exists --dbname=\"host=", page, StringComparison.Ordinal);
        string session;
        Guid conversation;
        await using (var before = new PostgreSqlApp(database))
        {
            await before.InitializeAsync();
            await using var chat = await before.OpenChatAsync("Dana", Projects.Riverside);
            await chat.AskAsync("How many RFIs are open?");
            PostgreSqlDatabase.RunProgram("pg_dump", "--format=custom", "--file=acc.dump", database.Keywords);
            await chat.AskAsync("How many issues are open?");
            (session, conversation) = (chat.Browser.SessionCookie!, chat.ConversationId);
        }

        database.Spoil();
        PostgreSqlDatabase.RunProgram("pg_restore", "--clean", "--if-exists", "--dbname=" + database.Keywords, "acc.dump");
        await using var after = new PostgreSqlApp(database);
        await after.InitializeAsync();
        using var browser = after.OpenBrowser();
        browser.Steal(session);
        await using var again = await Chat.AtAsync(browser, Guid.Parse(Projects.Riverside), conversation);

        Assert.Equal(["How many RFIs are open?"], (await after.TurnsAsync(again)).Select(turn => turn.Question));
        Assert.Equal(TurnStatus.Completed, (await again.AskAsync("How many issues are open?")).Ended!.Status);
    }

    [Fact]
    public async Task A_second_app_that_knows_of_no_other_is_refused_the_database()
    {
        await using var first = new PostgreSqlApp(database);
        await first.InitializeAsync();
        await using var second = new PostgreSqlApp(database);

        var refusal = await Assert.ThrowsAsync<StorageInUseException>(() => second.InitializeAsync().AsTask());

        Assert.Contains("Cluster:Redis", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<bool> IsSignedInAsync(TestBrowser browser)
    {
        using var projects = await browser.GetAsync("/projects");
        return projects.IsSuccessStatusCode && browser.Address.AbsolutePath == "/projects";
    }
}
