using AccAssistant.Storage;
using AccAssistant.Storage.PostgreSql;
using AccAssistant.Tests.Storage;
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

    [Fact]
    public async Task A_second_app_that_knows_of_no_other_is_refused_the_database()
    {
        await using var first = new PostgreSqlApp(database);
        await first.InitializeAsync();
        await using var second = new PostgreSqlApp(database);

        var refusal = await Assert.ThrowsAsync<StorageInUseException>(() => second.InitializeAsync().AsTask());

        Assert.Contains("Cluster:Redis", refusal.Message, StringComparison.Ordinal);
    }
}
