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
}
