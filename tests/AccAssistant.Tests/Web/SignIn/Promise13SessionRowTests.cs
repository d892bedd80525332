using System.Net;
using AccAssistant.Storage;
using AccAssistant.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Web.SignIn;

public class Promise13SessionRowTests
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
        Assert.Single(host.Calls("/revoke"));
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
}
