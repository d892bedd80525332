using System.Security.Claims;
using AccAssistant.Acc;

namespace AccAssistant.Web.SignIn;

/// <summary>What the cookie's principal carries.</summary>
public static class CallerClaims
{
    public const string SessionId = "sid";
    public const string UserId = "sub";
    public const string Name = "name";
    public const string Email = "email";

    /// <summary>The signed-in person.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page or hub forgot to ask for it.</exception>
    public static Caller ToCaller(this ClaimsPrincipal principal) =>
        new(principal.FindFirstValue(UserId) ?? throw NotSignedIn(), principal.FindFirstValue(SessionId) ?? throw NotSignedIn());

    public static string DisplayName(this ClaimsPrincipal principal) => principal.FindFirstValue(Name) ?? "";

    private static InvalidOperationException NotSignedIn() => new("Nobody is signed in.");
}
