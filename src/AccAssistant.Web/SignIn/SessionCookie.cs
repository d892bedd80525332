using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace AccAssistant.Web.SignIn;

/// <summary>The cookie that holds a session id and nothing else, sealed: an id seen in the database or a trace opens nothing.</summary>
public sealed class SessionCookie(IDataProtectionProvider protection)
{
    public const string Name = "__Host-acc";

    private readonly HostCookieBuilder cookie = new(Name);
    private readonly IDataProtector protector = protection.CreateProtector("AccAssistant.SessionCookie");

    /// <summary>The session id the browser brought; null when it brought none that we made.</summary>
    public string? Read(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(Name, out var value) || value.Length is 0 or > 1000)
            return null;
        try
        {
            return protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public bool IsPresent(HttpContext context) => context.Request.Cookies.ContainsKey(Name);

    public void Write(HttpContext context, string sessionId) =>
        context.Response.Cookies.Append(Name, protector.Protect(sessionId), cookie.Build(context));

    public void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, cookie.Build(context));
}
