namespace AccAssistant.Web.SignIn;

/// <summary>A <c>__Host-</c> cookie: secure even where the page is http://localhost, for the whole host, unreadable to scripts.</summary>
/// <remarks>The secure policy stays unset because antiforgery refuses plain http requests under <see cref="CookieSecurePolicy.Always"/>.</remarks>
internal sealed class HostCookieBuilder : CookieBuilder
{
    public HostCookieBuilder(string name)
    {
        Name = name;
        Path = "/";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.None;
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Path = "/";
        options.Secure = true;
        return options;
    }
}
