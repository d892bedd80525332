namespace AccAssistant.Web.Pages;

/// <summary>
/// A __Host- cookie is Secure also over plain http on localhost, which browsers accept;
/// asking the framework for Secure would make it refuse such requests.
/// </summary>
internal sealed class AlwaysSecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        (options.Secure, options.Path, options.Domain) = (true, "/", null);
        return options;
    }
}
