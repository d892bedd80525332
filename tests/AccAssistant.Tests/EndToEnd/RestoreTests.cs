using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A copy of one machine's database, put back as the operator's page says.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("acc-assistant-restore-");

    private string Copy => Path.Combine(folder.FullName, "copy.db");

    private string DataFolder => "--Storage:DataFolder=" + Path.Combine(folder.FullName, "data");

    [Fact]
    public async Task What_the_copy_holds_is_there_again_and_nothing_that_came_after_it()
    {
        string session;
        Guid conversation;
        await using (var before = await StartAsync())
        {
            await using var chat = await before.OpenChatAsync("Dana", Projects.Riverside);
            await chat.AskAsync("How many RFIs are open?");
            BackupCommand.Run([Copy, DataFolder, "--Aps:ClientId=set", "--Aps:ClientSecret=as well", "--Llm:ApiKey=too"]);
            await chat.AskAsync("How many issues are open?");
            (session, conversation) = (chat.Browser.SessionCookie!, chat.ConversationId);
            await before.Services.GetRequiredService<IHost>().StopAsync(TestContext.Current.CancellationToken);
            await using var database = await before.OpenDatabaseAsync();
            PutBack(database.Database.GetConnectionString()!);
        }

        await using var after = await StartAsync();
        using var browser = after.OpenBrowser();
        browser.Steal(session);
        await using var again = await Chat.AtAsync(browser, Guid.Parse(Projects.Riverside), conversation);

        Assert.Equal(["How many RFIs are open?"], (await after.TurnsAsync(again)).Select(turn => turn.Question));
        Assert.Equal(TurnStatus.Completed, (await again.AskAsync("How many issues are open?")).Ended!.Status);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void PutBack(string connection)
    {
        using (var pooled = new SqliteConnection(connection))
            SqliteConnection.ClearPool(pooled);
        var database = Path.Combine(folder.FullName, "data", "acc-assistant.db");
        Assert.True(File.Exists(database));
        foreach (var file in new[] { database, database + "-wal", database + "-shm" })
            File.Delete(file);
        File.Copy(Copy, database);
    }

    private async Task<AppFixture> StartAsync()
    {
        var app = new AppFixture(null, DataFolder);
        await app.InitializeAsync();
        return app;
    }
}
