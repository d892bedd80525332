using System.Net;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What the pages and the hub say to a reader of another language than English.</summary>
public sealed class PageLanguageTests(BracketedApp app) : IClassFixture<BracketedApp>
{
    /// <summary>Code, keys, times in the reader's format, and what says itself that it is English: the glossary is written as a whole.</summary>
    private const string Exempt = "script, style, code, kbd, time, [lang=en]";

    /// <summary>The product's, and those of the records in the samples on the sign-in page.</summary>
    private static readonly string[] Names = ["ACC Assistant", "RFI-112", "Sleeve elevation at beam B-307", "Lumen Architects", "Steelcraft Erectors"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/signin", HttpStatusCode.OK)]
    [InlineData("/signin/problem?reason=denied", HttpStatusCode.OK)]
    [InlineData("/signed-out", HttpStatusCode.OK)]
    [InlineData("/offline.html", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task A_page_for_everybody_says_all_in_its_readers_language(string address, HttpStatusCode status)
    {
        using var browser = app.OpenBrowser();

        await AssertInLanguageAsync(browser, address, status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/settings")]
    [InlineData("/settings/delete")]
    [InlineData("/setup")]
    public async Task A_page_of_a_person_says_all_in_their_language(string address)
    {
        using var browser = await app.SignInAsync("Dana");

        await AssertInLanguageAsync(browser, address, HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_hub_refuses_in_the_readers_language()
    {
        using var browser = await app.SignInAsync("Dana");
        browser.Language = "de-DE";
        await using var hub = browser.ConnectHub();
        await hub.StartAsync(Cancellation);

        var reply = await hub.InvokeAsync<AskReply>("Ask", new AskCommand(Guid.NewGuid(), "?", Guid.NewGuid().ToString(), null, null), Cancellation);
        var thrown = await Assert.ThrowsAsync<HubException>(() => hub.InvokeAsync("Stop", Guid.NewGuid(), Cancellation));

        Assert.Equal("⟦This conversation is not there. Reload the page.⟧", reply.Refusal);
        Assert.EndsWith("⟦This conversation is not there. Reload the page.⟧", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_outside_of_the_brackets_is_found_wherever_it_is()
    {
        var page = Page.Of("""<p>⟦All of <a title="Left">this</a>⟧, not that</p><p aria-label="⟦Said⟧">12 · <kbd>Enter</kbd></p><input placeholder="⟦Half⟧ done"><p lang="en">English</p>""");

        Assert.Equal(["<a> Left", "<p> , not that", "<input> done"], Bracketed.Outside(page, Exempt, Names));
    }

    private static async Task AssertInLanguageAsync(TestBrowser browser, string address, HttpStatusCode status)
    {
        browser.Language = "de-DE";
        using var response = await browser.GetAsync(address);
        var page = Page.Of(await response.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal((status, address), (response.StatusCode, browser.Address.PathAndQuery));
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("⟦", page.QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Bracketed.Outside(page, Exempt, Names));
    }
}
