using System.Net;
using Microsoft.AspNetCore.TestHost;

namespace AccAssistant.Tests.Web.Pages;

public sealed class PublicPagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/signin", "Sign in with Autodesk")]
    [InlineData("/signin/problem?reason=denied", "You did not allow the sign-in")]
    [InlineData("/signin/problem?reason=%3Cscript%3E", "The sign-in did not work")]
    [InlineData("/signin/problem?reason=refused&reference=3f9a01c2", "Reference 3f9a01c2")]
    [InlineData("/signed-out", "You are signed out")]
    [InlineData("/help", "Custom Integration")]
    public async Task A_page_for_everybody_shows_its_words_and_the_mode(string address, string words)
    {
        await using var app = await PagesHost.StartAsync("Demo data & a demo model", Cancellation);

        var html = await app.GetTestClient().GetStringAsync(address, Cancellation);

        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Contains("Demo data &amp; a demo model", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/p/x", "/p/x")]
    public async Task Signing_in_leads_to_our_own_pages_only(string returnUrl, string kept)
    {
        await using var app = await PagesHost.StartAsync(null, Cancellation);

        var html = await app.GetTestClient().GetStringAsync("/signin?returnUrl=" + Uri.EscapeDataString(returnUrl), Cancellation);

        Assert.Contains($"name=\"returnUrl\" value=\"{kept}\"", html, StringComparison.Ordinal);
        Assert.Contains("__RequestVerificationToken", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/projects")]
    [InlineData("/p/22222222-2222-2222-2222-222222222222")]
    [InlineData("/p/22222222-2222-2222-2222-222222222222/c/11111111-1111-1111-1111-111111111111")]
    public async Task Everything_else_asks_for_a_person(string address)
    {
        await using var app = await PagesHost.StartAsync(null, Cancellation);

        var response = await app.GetTestClient().GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/signin", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_with_a_reference()
    {
        await using var app = await PagesHost.StartAsync(null, Cancellation);

        var response = await app.GetTestClient().GetAsync("/nowhere", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is nothing here", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/build/app.js")]
    [InlineData("/build/app.css")]
    [InlineData("/icons.svg")]
    public async Task The_browser_code_is_served_to_everybody(string address)
    {
        await using var app = await PagesHost.StartAsync(null, Cancellation);

        var response = await app.GetTestClient().GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
