using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>The chosen theme belongs to the browser, not the person: it is there before anybody signs in, and the first paint is right.</summary>
internal static class ThemeCookie
{
    private const string Name = "__Host-acc-theme";

    // Browsers keep no cookie longer.
    private static readonly HostCookieBuilder Cookie = new(Name) { Expiration = TimeSpan.FromDays(400) };

    public static Theme Read(HttpRequest request) =>
        Theme.All.FirstOrDefault(theme => theme.Id == request.Cookies[Name]) ?? Theme.System;

    public static void Write(HttpContext context, Theme theme, DateTimeOffset now) =>
        context.Response.Cookies.Append(Name, theme.Id, Cookie.Build(context, now));
}
