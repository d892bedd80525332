using System.Net;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>From a question about files to the file itself.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class FileTests(AppFixture app)
{
    [Fact]
    public async Task A_files_name_leads_to_the_file_and_nobody_outside_the_project_gets_there()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var screen = await chat.AskAsync("Which files are attached to the open RFIs?");
        var link = Page.Of(screen.Html).QuerySelector("a.file") ?? throw new InvalidOperationException(screen.Html);
        var address = link.GetAttribute("href")!;

        using var file = await chat.Browser.GetAsync(address);
        using var outsider = await app.SignInAsync("Tomas");
        using var refused = await outsider.GetAsync(address);
        using var missing = await chat.Browser.GetAsync(address[..address.LastIndexOf('/')] + "/nothing");

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Contains(link.TextContent, file.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (refused.StatusCode, missing.StatusCode));
    }

    [Fact]
    public async Task A_file_at_a_host_nobody_allowed_is_not_opened_and_the_page_says_so()
    {
        await using var elsewhere = new ElsewhereApp();
        await elsewhere.InitializeAsync();
        await using var chat = await elsewhere.OpenChatAsync("Dana", Projects.Greenfield);
        var screen = await chat.AskAsync("Which files are attached to the open RFIs?");

        using var answer = await chat.Browser.GetAsync(Page.Of(screen.Html).QuerySelector("a.file")!.GetAttribute("href")!);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("Autodesk keeps this file at a host this app does not lead to. Report it to whoever runs this app.", Page.Of(text).QuerySelector(".lead")!.TextContent);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
    }
}
