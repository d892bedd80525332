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
    public async Task What_one_instance_sealed_another_opens_and_the_database_alone_does_not()
    {
        await using var first = new PostgreSqlApp(database);
        await first.InitializeAsync();
        var sealedText = first.Services.GetDataProtectionProvider().CreateProtector("test").Protect("kept");

        await using var second = new PostgreSqlApp(database);
        await second.InitializeAsync();

        Assert.Equal("kept", second.Services.GetDataProtectionProvider().CreateProtector("test").Unprotect(sealedText));
        await using var keys = (PostgreSqlContext)database.CreateDbContext();
        var key = Assert.Single(await keys.Keys.AsNoTracking().ToListAsync(Cancellation));
        Assert.Contains("<sealed", key.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key.Xml, StringComparison.Ordinal);
    }
}
