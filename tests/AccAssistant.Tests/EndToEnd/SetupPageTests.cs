using System.Net;
using System.Text.Json;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Who sees the setup check, and what it says of an app that works and of one that does not.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class SetupPageTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_this_machine_the_page_opens_before_anybody_signs_in_and_holds_no_secret()
    {
        var (status, html) = await AskLocallyAsync(app, "/setup");

        Assert.Equal(HttpStatusCode.OK, status);
        var page = Page.Of(html);
        Assert.Equal(
            ["Client id and secret", "Callback address", "Scopes", "Custom Integration", "Model endpoint", "Database", "Data folder", "Clock", "Operators"],
            page.QuerySelectorAll(".finding h2").Select(name => name.TextContent));
        Assert.Equal("OK", StateOf(html, "Client id and secret"));
        Assert.Equal("Cannot be known yet", StateOf(html, "Custom Integration"));
        Assert.Equal("OK", StateOf(html, "Model endpoint"));
        Assert.Equal("OK", StateOf(html, "Database"));
        Assert.Contains("[OK] Client id and secret: ", page.QuerySelector("#setup-report")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox-secret", html, StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox-key", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_findings_are_given_as_JSON()
    {
        var (status, json) = await AskLocallyAsync(app, "/setup", "?handler=Json");

        Assert.Equal(HttpStatusCode.OK, status);
        var scopes = JsonElement.Parse(json).EnumerateArray().Single(finding => finding.GetProperty("name").GetString() == "Scopes");
        Assert.Equal("OK", scopes.GetProperty("state").GetString());
        Assert.Empty(scopes.GetProperty("mend").EnumerateArray());
    }

    [Fact]
    public async Task To_everybody_else_it_is_a_page_that_is_not_there()
    {
        using var stranger = app.OpenBrowser();
        using var dana = await app.SignInAsync("Dana");
        var nowhere = await stranger.AnswerAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, nowhere.Status);
        Assert.Equal(nowhere, await stranger.AnswerAsync("/setup"));
        Assert.Equal(nowhere, await stranger.AnswerAsync("/SETUP/?handler=Json"));
        Assert.Equal(nowhere, await dana.AnswerAsync("/setup"));
        Assert.Equal(HttpStatusCode.NotFound, (await AskLocallyAsync(app, "/setup", header: "X-Forwarded-For")).Status);
        Assert.DoesNotContain("/setup", await stranger.GetTextAsync("/help"), StringComparison.Ordinal);
        Assert.DoesNotContain("/setup", await stranger.GetTextAsync("/signin/problem?reason=refused"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/signin/problem")]
    public async Task Whoever_may_open_it_is_shown_the_way(string path)
    {
        var (_, html) = await AskLocallyAsync(app, path);

        Assert.NotNull(Page.Of(html).QuerySelector("main a[href='/setup']"));
    }

    [Fact]
    public async Task A_named_operator_sees_the_account_and_nobody_else_sees_anything()
    {
        await using var named = new AppFixture(null, "--Operators:People=Dana.Kowalski@northgate.example");
        await named.InitializeAsync();
        using var dana = await named.SignInAsync("Dana");
        using var priya = await named.SignInAsync("Priya");

        var html = await dana.GetTextAsync("/setup");

        Assert.Equal("OK", StateOf(html, "Callback address"));
        Assert.Equal("OK", StateOf(html, "Custom Integration"));
        Assert.Equal("OK", StateOf(html, "Operators"));
        Assert.Contains("2 accounts", html, StringComparison.Ordinal);
        Assert.Contains("15 projects", html, StringComparison.Ordinal);
        Assert.NotNull(Page.Of(await dana.GetTextAsync("/help")).QuerySelector("main a[href='/setup']"));
        Assert.Equal(await priya.AnswerAsync("/nowhere"), await priya.AnswerAsync("/setup"));
        Assert.Equal(HttpStatusCode.NotFound, (await AskLocallyAsync(named, "/setup")).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_named_with_its_setting_and_without_its_value()
    {
        await using var broken = new AppFixture(null, "--Aps:ClientSecret=hush-hush-1", "--Llm:ApiKey=hush-hush-2", "--Aps:Scopes=openid data:read user-profile:read");
        await broken.InitializeAsync();

        var (_, html) = await AskLocallyAsync(broken, "/setup");

        Assert.Equal("Needs mending", StateOf(html, "Client id and secret"));
        Assert.Equal("Needs mending", StateOf(html, "Model endpoint"));
        Assert.Equal("Needs mending", StateOf(html, "Scopes"));
        Assert.Contains("3 of 9 need mending", html, StringComparison.Ordinal);
        Assert.Contains("Aps:ClientSecret", html, StringComparison.Ordinal);
        Assert.Contains("Llm:ApiKey", html, StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", html, StringComparison.Ordinal);
    }

    private static string StateOf(string html, string name) =>
        Page.Of(html).QuerySelectorAll(".finding").Single(finding => finding.QuerySelector("h2")!.TextContent == name).QuerySelector(".finding-state")!.Words();

    private static async Task<(HttpStatusCode Status, string Body)> AskLocallyAsync(AppFixture app, string path, string query = "", string? header = null)
    {
        var context = await ((TestServer)app.Services.GetRequiredService<IServer>()).SendAsync(
            context =>
            {
                (context.Request.Method, context.Request.Scheme) = ("GET", "http");
                (context.Request.Host, context.Request.Path, context.Request.QueryString) = (new("localhost", 5080), path, new(query));
                context.Connection.RemoteIpAddress = IPAddress.Loopback;
                if (header is not null)
                    context.Request.Headers[header] = "127.0.0.1";
            },
            Cancellation);
        using var body = new StreamReader(context.Response.Body);
        return ((HttpStatusCode)context.Response.StatusCode, await body.ReadToEndAsync(Cancellation));
    }
}
