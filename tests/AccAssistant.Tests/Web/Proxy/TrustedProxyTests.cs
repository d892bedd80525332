using System.Net;
using AccAssistant.Acc;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Proxy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Proxy;

/// <summary>Whose word on who asked, and how, is taken.</summary>
public sealed class TrustedProxyTests
{
    private const string AsSaid = "203.0.113.9 https://acc.example.com /acc /signin";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "127.0.0.1", true)]
    [InlineData("", "::1", true)]
    [InlineData("", "::ffff:127.0.0.1", true)]
    [InlineData("", "10.0.0.7", false)]
    [InlineData("10.0.0.7", "10.0.0.7", true)]
    [InlineData("10.0.0.7", "::ffff:10.0.0.7", true)]
    [InlineData("10.0.0.7", "10.0.0.8", false)]
    [InlineData("10.0.0.7", "127.0.0.1", false)]
    [InlineData("192.168.0.0/16, 10.0.0.0/24", "10.0.0.8", true)]
    [InlineData("192.168.0.0/16, 10.0.0.0/24", "10.0.1.8", false)]
    [InlineData("fd00::/8", "fd12::1", true)]
    public async Task Only_a_trusted_proxy_says_who_asked_and_how(string trusted, string peer, bool believed)
    {
        var seen = await AskAsync(trusted, peer, "203.0.113.9");

        Assert.Equal(believed ? AsSaid : $"{IPAddress.Parse(peer)} http://app.internal /acc /signin", seen);
    }

    [Theory]
    [InlineData("10.0.0.7", "6.6.6.6, 203.0.113.9")]
    [InlineData("10.0.0.0/24", "6.6.6.6, 203.0.113.9, 10.0.0.5")]
    public async Task An_address_a_stranger_wrote_before_the_proxies_did_is_not_believed(string trusted, string forwardedFor) =>
        Assert.StartsWith("203.0.113.9 ", await AskAsync(trusted, "10.0.0.7", forwardedFor), StringComparison.Ordinal);

    [Fact]
    public async Task A_prefix_is_told_by_settings_and_by_no_header() =>
        Assert.EndsWith(" /acc /signin", await AskAsync("", "127.0.0.1", "203.0.113.9", ("X-Forwarded-Prefix", "//evil.example")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/acc/signin", "/acc /signin")]
    [InlineData("/acc", "/acc ")]
    [InlineData("/signin", "/acc /signin")]
    [InlineData("/accounts", "/acc /accounts")]
    public async Task A_path_is_the_same_whether_the_proxy_leaves_the_prefix_on_or_takes_it_off(string asked, string expected)
    {
        await using var app = await StartAsync("", "127.0.0.1");

        Assert.EndsWith(" " + expected, await app.GetTestClient().GetStringAsync(asked, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_behind_a_trusted_proxy_is_not_taken_for_this_machine()
    {
        await using var app = await StartAsync("", "127.0.0.1");
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://localhost/direct") { Headers = { { "X-Forwarded-For", "127.0.0.1" } } };

        using var passedOn = await app.GetTestClient().SendAsync(request, Cancellation);

        Assert.Equal("False", await passedOn.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("True", await app.GetTestClient().GetStringAsync("http://localhost/direct", Cancellation));
    }

    private static async Task<string> AskAsync(string trusted, string peer, string forwardedFor, params (string Name, string Value)[] headers)
    {
        await using var app = await StartAsync(trusted, peer);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://app.internal/acc/signin")
        {
            Headers = { { "X-Forwarded-For", forwardedFor }, { "X-Forwarded-Proto", "https" }, { "X-Forwarded-Host", "acc.example.com" } },
        };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var response = await app.GetTestClient().SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private static async Task<WebApplication> StartAsync(string trusted, string peer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([new("Proxy:PathBase", "/acc"), new("Proxy:Trusted", trusted)]);
        builder.Services.AddOptions<ApsOptions>();
        builder.Services.AddProxy();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
            return next(context);
        });
        app.UseProxy();
        app.Run(context => context.Response.WriteAsync(context.Request.Path == "/direct"
            ? $"{new OperatorAccess(Options.Create(new OperatorOptions())).MayEnter(context)}"
            : $"{context.Connection.RemoteIpAddress} {context.Request.Scheme}://{context.Request.Host} {context.Request.PathBase} {context.Request.Path}"));
        await app.StartAsync(Cancellation);
        return app;
    }
}
