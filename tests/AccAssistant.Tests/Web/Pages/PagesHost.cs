using AccAssistant.Acc.Projects;
using AccAssistant.Web;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Pages;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Web.Pages;

/// <summary>The pages that need nobody behind them, in a host of their own.</summary>
internal static class PagesHost
{
    public static async Task<WebApplication> StartAsync(string? notice, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(WebMarker).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets().UseTestServer();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => cookie.LoginPath = "/signin");
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<ProjectDirectory>();
        builder.Services.AddOperators();
        builder.Services.AddPages();
        builder.Services.AddSingleton(new SiteNotice(notice));
        var app = builder.Build();
        app.UseErrorPages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapPages();
        await app.StartAsync(cancellationToken);
        return app;
    }
}
