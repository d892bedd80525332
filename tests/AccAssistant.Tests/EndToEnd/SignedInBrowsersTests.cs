using System.Net;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>One browser of a person's signs another out.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class SignedInBrowsersTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_browser_signed_out_from_another_loses_its_socket_and_may_nothing_more()
    {
        using var office = await app.SignInAsync("Dana");
        var before = await HandlesAsync(office);
        await using var phone = await app.OpenChatAsync("Dana", Projects.Riverside);
        var added = Assert.Single((await HandlesAsync(office)).Except(before));

        using var answer = await SignOutAsync(office, added);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await phone.Closed.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => Chat.AtAsync(phone.Browser, phone.ProjectId, phone.ConversationId));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(before.Order(), (await HandlesAsync(office)).Order());
        using var still = await office.GetAsync("/projects");
        Assert.Equal("/projects", office.Address.AbsolutePath);
    }

    [Fact]
    public async Task Signing_out_everywhere_else_leaves_this_browser_and_everybody_elses()
    {
        using var office = await app.SignInAsync("Rafael");
        using var phone = await app.SignInAsync("Rafael");
        using var danas = await app.SignInAsync("Dana");
        var page = Page.Of(await office.GetTextAsync("/settings"));

        using var answer = await office.PostAsync("/settings?handler=SignOutOthers", [new("__RequestVerificationToken", Token(page))]);

        Assert.Empty(await HandlesAsync(office));
        await phone.GetTextAsync("/settings");
        Assert.Equal("/signin", phone.Address.AbsolutePath);
        await danas.GetTextAsync("/settings");
        Assert.Equal("/settings", danas.Address.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_signs_out_somebody_elses_browser_and_nothing_on_the_page_opens_one()
    {
        using var office = await app.SignInAsync("Dana");
        using var phone = await app.SignInAsync("Dana");
        using var stranger = await app.SignInAsync("Priya");
        var danas = await HandlesAsync(office);

        foreach (var handle in (IEnumerable<string>)[.. danas, "AAAA", ""])
        {
            using var answer = await SignOutAsync(stranger, handle);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Equal(danas.Order(), (await HandlesAsync(office)).Order());
        var html = await office.GetTextAsync("/settings");
        await using var database = await app.OpenDatabaseAsync();
        Assert.All(await database.Sessions.Select(row => row.Id).ToListAsync(Cancellation), id => Assert.DoesNotContain(id, html, StringComparison.Ordinal));
        Assert.DoesNotContain(Page.Of(html).QuerySelectorAll("input[name=browser]"), input => input.GetAttribute("value") == office.SessionCookie);
        Assert.Equal("This browser", Page.Of(html).QuerySelector(".browsers li:first-child .this-browser")!.TextContent);
    }

    /// <summary>Of the person's other browsers.</summary>
    private static async Task<List<string>> HandlesAsync(TestBrowser browser) =>
        [.. Page.Of(await browser.GetTextAsync("/settings")).QuerySelectorAll("input[name=browser]").Select(input => input.GetAttribute("value")!)];

    private static async Task<HttpResponseMessage> SignOutAsync(TestBrowser browser, string handle)
    {
        var page = Page.Of(await browser.GetTextAsync("/settings"));
        return await browser.PostAsync("/settings?handler=SignOut", [new("browser", handle), new("__RequestVerificationToken", Token(page))]);
    }

    private static string Token(IDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
