using System.Net;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Signing out here, of another browser, or everywhere else: sessions, grants, sockets and running turns end with it, and nobody else's do.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise18EverywhereTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_out_ends_the_session_revokes_the_grant_and_goes_through_Autodesks_sign_out()
    {
        using var browser = await app.SignInAsync("Dana");
        var session = browser.SessionCookie!;
        var revoked = app.Requests.Count("POST", "/authentication/v2/revoke");

        using var landed = await browser.SignOutAsync();
        var page = Page.Of(await landed.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal("/signed-out", browser.Address.AbsolutePath);
        Assert.Equal("You are signed out", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(browser.Visited, address => address.Host == AppFixture.SandboxAddress.Host && address.AbsolutePath == "/authentication/v2/logout");
        Assert.Equal(revoked + 1, app.Requests.Count("POST", "/authentication/v2/revoke"));
        Assert.Null(browser.SessionCookie);
        using var thief = app.OpenBrowser();
        thief.Steal(session);
        using var answer = await thief.GetAsync("/projects");
        Assert.Equal("/signin", thief.Address.AbsolutePath);
    }

    [Fact]
    public async Task Signing_out_closes_the_sessions_sockets()
    {
        var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        using var landed = await chat.Browser.SignOutAsync();

        await chat.Closed.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task Signing_out_stops_the_turns_of_that_session_and_keeps_what_was_written()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var office = await app.SignInAsync("Dana");
        await using var reader = await Chat.AtAsync(office, chat.ProjectId, chat.ConversationId);
        await using var others = await app.OpenChatAsync("Priya", Projects.Greenfield);
        var turn = (await chat.SendAsync("How many RFIs are open? scenario:slow")).TurnId!.Value;
        var elses = (await others.SendAsync("How many RFIs are open?")).TurnId!.Value;
        await reader.ReadAsync(turn, enough: screen => screen.Activities.Count > 0);

        using var landed = await chat.Browser.SignOutAsync();

        var screen = await reader.ReadAsync(turn);
        Assert.Equal(TurnStatus.Failed, screen.Ended!.Status);
        Assert.StartsWith("Your Autodesk sign-in has ended", screen.Ended.Failure, StringComparison.Ordinal);
        Assert.NotEmpty(screen.Activities);
        Assert.Equal(TurnStatus.Completed, (await others.ReadAsync(elses)).Ended!.Status);
    }

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
