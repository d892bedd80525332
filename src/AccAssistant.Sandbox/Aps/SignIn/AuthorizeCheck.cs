namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>What became of a browser's request to sign in.</summary>
internal abstract record AuthorizeCheck
{
    public sealed record Good(AuthorizeRequest Request) : AuthorizeCheck;

    /// <summary>The app asked wrongly; it is told at its own address.</summary>
    public sealed record Refused(string RedirectUri, string? State, string Error, string Description) : AuthorizeCheck;

    /// <summary>There is no telling who asked, so the browser is sent nowhere.</summary>
    public sealed record Untrusted(string Reason) : AuthorizeCheck;
}
