using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Web.SignIn;

/// <summary>Why a sign-in did not happen, as <c>/signin/problem?reason=</c> is told.</summary>
public static class SignInProblem
{
    public const string Path = "/signin/problem";

    /// <summary>The person pressed Deny.</summary>
    public const string Denied = "denied";

    /// <summary>Took too long, was begun in another browser, or its address was used twice.</summary>
    public const string Expired = "expired";

    /// <summary>The answer was not one we can trust, or our own credentials were refused.</summary>
    public const string Refused = "refused";

    /// <summary>Autodesk, or our own storage, could not be reached.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>This address can hold no sign-in cookie: neither https nor this machine.</summary>
    public const string Insecure = "insecure";

    /// <param name="reference">Links what the reader sees to a line in the log.</param>
    public static string Address(string reason, string? reference = null)
    {
        var address = QueryHelpers.AddQueryString(Path, "reason", reason);
        return reference is null ? address : QueryHelpers.AddQueryString(address, "reference", reference);
    }
}
