using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Data from a folder of the vendor's JSON goes the whole way.</summary>
public sealed class LoadedWorldTests : IAsyncLifetime
{
    private const string Project = "a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835";

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-world-").FullName;
    private readonly AppFixture app;

    public LoadedWorldTests() => app = new AppFixture(options => options.World = folder);

    public async ValueTask InitializeAsync()
    {
        Write("hubs.json", """{"data":[{"type":"hubs","id":"b.3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1","attributes":{"name":"Harbour Build","region":"EMEA"}}]}""");
        Write("p/project.json", $$"""{"id":"{{Project}}","name":"Harbour Point","accountId":"3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1","timezone":"Europe/London"}""");
        Write("p/rfis.json", """
            {"results":[
              {"id":"67a1c9f3-d80b-4e52-8c46-b9f2e05d713a","customIdentifier":"118","title":"Sleeve at grid B","status":"open","dueDate":"2026-11-23T23:30:00.000Z","createdAt":"2026-11-01T09:00:00Z","updatedAt":"2026-11-01T09:00:00Z"},
              {"id":"67a1c9f3-d80b-4e52-8c46-b9f2e05d713b","customIdentifier":"119","title":"Due today","status":"submitted","dueDate":"2026-11-24T00:30:00.000Z","createdAt":"2026-11-01T09:00:00Z","updatedAt":"2026-11-01T09:00:00Z"},
              {"id":"67a1c9f3-d80b-4e52-8c46-b9f2e05d713c","customIdentifier":"120","title":"No date","status":"rejected","createdAt":"2026-11-01T09:00:00Z","updatedAt":"2026-11-01T09:00:00Z"},
              {"id":"67a1c9f3-d80b-4e52-8c46-b9f2e05d713d","customIdentifier":"121","title":"Answered","status":"answered","dueDate":"2026-10-01T00:00:00.000Z","createdAt":"2026-09-01T09:00:00Z","updatedAt":"2026-11-01T09:00:00Z"}
            ]}
            """);
        await app.InitializeAsync();
    }

    [Fact]
    public async Task Whoever_opened_no_project_yet_is_asked_which_one()
    {
        using var browser = await app.SignInAsync("Priya");

        Assert.Equal("Which project?", Page.Of(await browser.GetTextAsync("/")).QuerySelector("h1")!.TextContent);
        Assert.Contains("Harbour Point", await browser.GetTextAsync("/projects"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_records_are_judged_on_its_own_calendar()
    {
        await using var chat = await app.OpenChatAsync("Dana", Project);

        var screen = await chat.AskAsync("How many RFIs are open, and which are overdue?");

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.StartsWith("3 RFIs are open; 1 of them is overdue.", screen.Text, StringComparison.Ordinal);
        Assert.Equal("RFI-118", Assert.Single(Page.Of(screen.Html).QuerySelectorAll("a.record")).TextContent);
        Assert.Contains(screen.Activities[^1].Receipt!.Definitions, definition => definition.Contains("1 open one has no due date", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
