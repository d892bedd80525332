using System.Net;
using AccAssistant.Sandbox;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccAssistant.Tests.Sandbox.Aps;

/// <summary>The framework's own OpenID Connect handler accepts what the sandbox says.</summary>
public sealed class OpenIdConnectTests
{
    [Theory]
    [InlineData("http://sandbox.test", "")]
    [InlineData("http://127.0.0.1:61234", "")]
    [InlineData("https://sandbox.example", "https://sandbox.example")]
    public async Task It_signs_a_person_in(string authority, string publicUrl)
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { PublicUrl = publicUrl }, new SandboxClock(DateTimeOffset.UtcNow));
        await using var app = await StartAppAsync(sandbox, authority);
        using var browser = app.GetTestClient();
        browser.BaseAddress = new Uri("http://localhost:5080");

        var asked = await browser.GetAsync("/", ApsSandbox.Cancellation);
        var authorize = asked.Headers.Location!;
        Assert.StartsWith(authority + "/authentication/v2/authorize", authorize.OriginalString, StringComparison.Ordinal);
        var chosen = await sandbox.Client.PostAsync(authorize, ApsSandbox.Form(("person", sandbox.People[0].AutodeskId)), ApsSandbox.Cancellation);
        var callback = new HttpRequestMessage(HttpMethod.Get, chosen.Headers.Location);
        callback.Headers.Add("Cookie", Cookies(asked));
        var signedIn = await browser.SendAsync(callback, ApsSandbox.Cancellation);
        var home = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", Cookies(signedIn) } } };

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal(sandbox.People[0].AutodeskId, await (await browser.SendAsync(home, ApsSandbox.Cancellation)).Content.ReadAsStringAsync(ApsSandbox.Cancellation));
    }

    private static async Task<WebApplication> StartAppAsync(ApsSandbox sandbox, string authority)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        builder.Services.AddRouting();
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie().AddOpenIdConnect(options =>
        {
            options.Authority = authority;
            options.RequireHttpsMetadata = false;
            options.ClientId = "sandbox-app";
            options.ClientSecret = "sandbox-secret";
            options.CallbackPath = "/signin-aps";
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.Scope.Clear();
            options.Scope.Add("openid");
            options.Scope.Add("user-profile:read");
            options.MapInboundClaims = false;
            options.GetClaimsFromUserInfoEndpoint = true;
            options.TokenValidationParameters.ValidIssuer = authority;
            options.TokenValidationParameters.ValidAlgorithms = ["RS256"];
            options.BackchannelHttpHandler = sandbox.Server.CreateHandler();
        });
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/", async context =>
        {
            if (context.User.FindFirst("sub") is { } person)
                await context.Response.WriteAsync(person.Value, context.RequestAborted);
            else
                await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.ChallengeAsync(context, OpenIdConnectDefaults.AuthenticationScheme);
        });
        await app.StartAsync(ApsSandbox.Cancellation);
        return app;
    }

    private static string Cookies(HttpResponseMessage response) =>
        string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Where(cookie => !cookie.EndsWith('=')));
}
