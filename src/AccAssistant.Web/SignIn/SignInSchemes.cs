namespace AccAssistant.Web.SignIn;

/// <summary>The two authentication schemes.</summary>
public static class SignInSchemes
{
    /// <summary>The cookie that names a session row; the default scheme.</summary>
    public const string Session = "Session";

    /// <summary>OpenID Connect with Autodesk; only <c>/signin/start</c> challenges it.</summary>
    public const string Autodesk = "Autodesk";
}
