using System.Net;
using AccAssistant.Storage;
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

public sealed class Promise13SessionRowTests
{
    [Fact]
    public async Task Every_sign_in_has_a_new_id_and_ends_the_one_before()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        var first = (await SignInHost.MeAsync(browser))["sid"];

        await host.SignInAsync(browser);

        var second = (await SignInHost.MeAsync(browser))["sid"];
        Assert.NotEqual(first, second);
        Assert.NotNull((await host.Database.RowAsync(first)).EndedAt);
        Assert.Null((await host.Database.RowAsync(second)).EndedAt);
        Assert.Equal([first], host.Ended);
        Assert.Single(host.Provider.Revocations);
    }

    [Fact]
    public async Task Two_browsers_have_two_sessions()
    {
        await using var host = await SignInHost.StartAsync();
        using var office = host.Browser();
        using var phone = host.Browser();
        await host.SignInAsync(office);
        await host.SignInAsync(phone);

        Assert.NotEqual((await SignInHost.MeAsync(office))["sid"], (await SignInHost.MeAsync(phone))["sid"]);
        Assert.Empty(host.Ended);
    }

    [Fact]
    public async Task An_idle_session_is_nobody_after_eight_hours()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);

        host.Clock.Advance(TimeSpan.FromHours(7));
        Assert.NotEmpty(await SignInHost.MeAsync(browser));
        host.Clock.Advance(TimeSpan.FromHours(7));
        Assert.NotEmpty(await SignInHost.MeAsync(browser));
        host.Clock.Advance(TimeSpan.FromHours(8));

        Assert.Empty(await SignInHost.MeAsync(browser));
        Assert.DoesNotContain(SessionCookie.Name, browser.Cookies.Keys);
    }

    [Fact]
    public async Task A_busy_session_is_nobody_after_seven_days()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);

        for (var hours = 0; hours < 7 * 24 - 4; hours += 4)
        {
            host.Clock.Advance(TimeSpan.FromHours(4));
            Assert.NotEmpty(await SignInHost.MeAsync(browser));
        }

        host.Clock.Advance(TimeSpan.FromHours(4));
        Assert.Empty(await SignInHost.MeAsync(browser));
    }

    [Fact]
    public async Task Being_seen_is_written_at_most_once_a_minute()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        var opened = host.Clock.GetUtcNow();

        host.Clock.Advance(TimeSpan.FromSeconds(59));
        var id = (await SignInHost.MeAsync(browser))["sid"];
        Assert.Equal(opened, (await host.Database.RowAsync(id)).LastSeenAt);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await SignInHost.MeAsync(browser);

        Assert.Equal(host.Clock.GetUtcNow(), (await host.Database.RowAsync(id)).LastSeenAt);
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

    [Fact]
    public async Task Nobody_else_on_the_machine_reads_keys_and_data()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps a person's folders by itself.");
            return;
        }

        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);

        var data = new DataFolder(Path.Combine(host.KeyFolder, "data")).Path;

        const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.Equal(Mine, File.GetUnixFileMode(host.KeyFolder));
        Assert.Equal(Mine, File.GetUnixFileMode(data));
    }

    [Fact]
    public async Task A_background_request_does_not_take_the_cookie_of_a_newer_sign_in_away()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        await host.Services.GetRequiredService<Sessions>().EndAsync((await SignInHost.MeAsync(browser))["sid"]);

        var response = await browser.GetAsync("/private", accept: "application/json");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(SessionCookie.Name, browser.Cookies.Keys);
    }

    [Fact]
    public async Task A_page_for_members_sends_everyone_else_to_sign_in_and_back()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var response = await browser.GetAsync("/private?q=1");

        Assert.Equal("/signin?returnUrl=%2Fprivate%3Fq%3D1", response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    public async Task A_cookie_we_did_not_make_is_nobody(string value)
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        browser.Cookies[SessionCookie.Name] = value;

        Assert.Empty(await SignInHost.MeAsync(browser));
    }

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
        Assert.Equal(FakeProvider.Address + "/authentication/v2/logout", location.GetLeftPart(UriPartial.Path));
        Assert.Equal("http://localhost/signed-out", QueryHelpers.ParseQuery(location.Query)["post_logout_redirect_uri"]);
        Assert.DoesNotContain(SessionCookie.Name, browser.Cookies.Keys);
        Assert.NotNull((await host.Database.RowAsync(id)).EndedAt);
        Assert.Equal([id], host.Ended);
        Assert.Contains("token_type_hint=refresh_token", Assert.Single(host.Provider.Revocations), StringComparison.Ordinal);
        browser.Cookies[SessionCookie.Name] = stolen;
        Assert.Empty(await SignInHost.MeAsync(browser));
    }

    [Fact]
    public async Task Signing_out_works_while_Autodesk_is_away()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        await host.SignInAsync(browser);
        host.Provider.IsDown = true;

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
}
