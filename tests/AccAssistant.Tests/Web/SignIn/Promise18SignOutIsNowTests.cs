using System.Net;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Limits;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;

namespace AccAssistant.Tests.Web.SignIn;

/// <summary>Signing out ends row, grant, cookie and sockets at once, whatever state Autodesk is in, and goes on to Autodesk's own page.</summary>
public class Promise18SignOutIsNowTests
{
    [Fact]
    public async Task Signing_out_ends_row_grant_and_cookie_and_goes_on_to_Autodesk()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        var id = (await SignInHost.MeAsync(browser))["sid"];
        var stolen = browser.Cookies[SessionCookie.Name];

        var response = await browser.PostAsync("/signout", ("__RequestVerificationToken", await SignInHost.FormTokenAsync(browser)));

        var location = response.Headers.Location!;
        Assert.Equal(SignInHost.Provider + "/authentication/v2/logout", location.GetLeftPart(UriPartial.Path));
        Assert.Equal("http://localhost/signed-out", QueryHelpers.ParseQuery(location.Query)["post_logout_redirect_uri"]);
        Assert.DoesNotContain(SessionCookie.Name, browser.Cookies.Keys);
        Assert.NotNull((await host.Database.RowAsync(id)).EndedAt);
        Assert.Equal([id], host.Ended);
        Assert.Contains("token_type_hint=refresh_token", Assert.Single(host.Calls("/revoke")).Body, StringComparison.Ordinal);
        browser.Cookies[SessionCookie.Name] = stolen;
        Assert.Empty(await SignInHost.MeAsync(browser));
    }

    [Fact]
    public async Task Signing_out_works_while_Autodesk_is_away()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        host.IsProviderAway = true;

        var response = await browser.PostAsync("/signout", ("__RequestVerificationToken", await SignInHost.FormTokenAsync(browser)));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Empty(await SignInHost.MeAsync(browser));
    }

    [Fact]
    public async Task Signing_out_takes_a_form_of_ours()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);

        var response = await browser.PostAsync("/signout");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(await SignInHost.MeAsync(browser));
    }

    [Fact]
    public async Task Signing_out_twice_ends_at_the_same_page()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var response = await browser.PostAsync("/signout");

        Assert.Equal("/signed-out", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_session_that_ended_unseen_loses_its_sockets()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        var id = (await SignInHost.MeAsync(browser))["sid"];
        var sessions = host.Services.GetRequiredService<Sessions>();
        var closed = new TaskCompletionSource();
        var socket = new Mock<HubCallerContext>();
        socket.Setup(context => context.ConnectionId).Returns("connection-1");
        socket.Setup(context => context.Abort()).Callback(() => closed.TrySetResult());
        var sockets = new OpenSockets(Options.Create(new LimitOptions()));
        sockets.Opened("dana", id, socket.Object);
        using var sweep = new SocketSweep(sockets, sessions, host.Clock, NullLogger<SocketSweep>.Instance);
        await sweep.StartAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await sessions.EndedAsync(sockets.Sessions, TestContext.Current.CancellationToken));
        host.Clock.Advance(Sessions.IdleLimit);
        while (!closed.Task.IsCompleted)
        {
            host.Clock.Advance(SocketSweep.Every);
            await Task.Yield();
        }

        await sweep.StopAsync(TestContext.Current.CancellationToken);
    }
}
