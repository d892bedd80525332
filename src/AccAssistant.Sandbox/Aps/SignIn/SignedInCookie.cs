namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>Who this browser last signed in as; what logout ends. Holds no secret: everyone here is made up.</summary>
internal static class SignedInCookie
{
    private const string Name = "sandbox-person";

    private static readonly CookieOptions Options = new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/authentication", IsEssential = true };

    public static string? Get(HttpContext context) => context.Request.Cookies[Name];

    public static void Set(HttpContext context, string autodeskId) => context.Response.Cookies.Append(Name, autodeskId, Options);

    public static void End(HttpContext context) => context.Response.Cookies.Delete(Name, Options);
}
