using System.Net;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

[Collection(EndToEndCollection.Name)]
public sealed class SigningInTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_in_returns_to_the_page_that_was_asked_for()
    {
        using var browser = app.OpenBrowser();

        using var landed = await browser.SignInAsync("Dana", asked: $"/p/{Projects.Greenfield}");

        Assert.Equal(HttpStatusCode.OK, landed.StatusCode);
        Assert.StartsWith($"/p/{Projects.Greenfield}/c/", browser.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains(browser.Visited, address => address.Host == AppFixture.SandboxAddress.Host && address.AbsolutePath == "/authentication/v2/authorize");
    }

    [Fact]
    public async Task Signing_in_lands_on_the_project_that_was_open_last()
    {
        using var before = await app.SignInAsync("Priya");
        await before.GetTextAsync($"/p/{Projects.Greenfield}");

        using var browser = app.OpenBrowser();
        using var landed = await browser.SignInAsync("Priya");

        Assert.StartsWith($"/p/{Projects.Greenfield}/c/", browser.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_elsewhere_is_no_page_to_return_to()
    {
        using var browser = app.OpenBrowser();

        using var landed = await browser.SignInAsync("Dana", asked: "/signin?returnUrl=https%3A%2F%2Fevil.example%2F");

        Assert.Equal(AppFixture.AppAddress.Host, browser.Address.Host);
        Assert.DoesNotContain(browser.Visited, address => address.Host.Contains("evil", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deny_ends_at_a_page_that_says_so()
    {
        using var browser = app.OpenBrowser();
        await browser.StartSignInAsync();

        using var landed = await browser.PostAsync(browser.Address.PathAndQuery, [new("deny", "1")]);
        var page = Page.Of(await landed.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal("/signin/problem", browser.Address.AbsolutePath);
        Assert.Equal("You did not allow the sign-in", page.QuerySelector("h1")!.TextContent);
        Assert.Null(browser.SessionCookie);
    }

    [Fact]
    public async Task A_reloaded_callback_goes_on_to_the_app()
    {
        using var browser = await app.SignInAsync("Dana");
        var session = browser.SessionCookie;
        var callback = browser.Visited.Last(address => address.AbsolutePath == "/signin-aps");

        using var landed = await browser.GetAsync(callback.PathAndQuery);

        Assert.Equal(HttpStatusCode.OK, landed.StatusCode);
        Assert.DoesNotContain("problem", browser.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(session, browser.SessionCookie);
    }

    [Fact]
    public async Task A_callback_opened_in_another_browser_signs_nobody_in()
    {
        using var browser = await app.SignInAsync("Dana");
        var callback = browser.Visited.Last(address => address.AbsolutePath == "/signin-aps");

        using var other = app.OpenBrowser();
        var page = Page.Of(await other.GetTextAsync(callback.PathAndQuery));

        Assert.Equal("That sign-in is used up", page.QuerySelector("h1")!.TextContent);
        Assert.Null(other.SessionCookie);
    }

    [Fact]
    public async Task Signing_in_again_opens_a_new_session_and_ends_the_old_one()
    {
        using var browser = app.OpenBrowser();
        var people = await browser.StartSignInAsync();
        var otherTab = browser.Address;
        using var first = await browser.SignInAsync("Dana");
        var before = browser.SessionCookie!;
        var held = await SessionsAsync();

        using var second = await browser.ChooseAsync("Dana", people, otherTab);

        var newest = Assert.Single(await SessionsAsync(), row => held.TrueForAll(known => known.Id != row.Id));
        Assert.Null(newest.EndedAt);
        Assert.NotEqual(before, browser.SessionCookie);
        using var stillIn = await browser.GetAsync("/projects");
        Assert.Equal("/projects", browser.Address.AbsolutePath);
        await AssertAnonymousAsync(before);
    }

    [Fact]
    public async Task Two_browsers_of_one_person_are_two_sessions()
    {
        using var first = await app.SignInAsync("Dana");
        using var second = await app.SignInAsync("Dana");

        Assert.NotEqual(first.SessionCookie, second.SessionCookie);

        using var signedOut = await first.SignOutAsync();
        using var still = await second.GetAsync("/projects");

        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        Assert.Equal("/projects", second.Address.AbsolutePath);
    }

    private async Task AssertAnonymousAsync(string sessionCookie)
    {
        using var thief = app.OpenBrowser();
        thief.Steal(sessionCookie);

        using var answer = await thief.GetAsync("/projects");

        Assert.Equal("/signin", thief.Address.AbsolutePath);
    }

    private async Task<List<SessionRow>> SessionsAsync()
    {
        await using var database = await app.OpenDatabaseAsync();
        return await database.Sessions.AsNoTracking().ToListAsync(Cancellation);
    }
}
