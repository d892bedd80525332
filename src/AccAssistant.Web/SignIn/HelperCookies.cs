namespace AccAssistant.Web.SignIn;

/// <summary>The cookies that bind a sign-in to the browser that began it: one pair per attempt.</summary>
internal static class HelperCookies
{
    public const string State = "__Host-acc-state.";
    public const string Nonce = "__Host-acc-nonce.";

    private const int Kept = 2;

    // nginx takes an answer's headers up to 4 KB, and half of that is taken.
    private const int DroppedAtOnce = 3;

    /// <summary>Drops some of those of abandoned attempts, before a proxy refuses the request for its size. Browsers send older cookies first.</summary>
    public static void Trim(HttpContext context)
    {
        foreach (var prefix in (string[])[State, Nonce])
        {
            var names = context.Request.Cookies.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            foreach (var name in names.SkipLast(Kept).Take(DroppedAtOnce))
                context.Response.Cookies.Delete(name, new HostCookieBuilder(name).Build(context));
        }
    }
}
