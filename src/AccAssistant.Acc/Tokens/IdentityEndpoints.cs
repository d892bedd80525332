namespace AccAssistant.Acc.Tokens;

/// <summary>Where the identity provider takes what sign-in's own handler does not send.</summary>
public sealed record IdentityEndpoints(Uri Token, Uri Revoke, Uri Logout)
{
    /// <summary>As Autodesk documents them, under the authority.</summary>
    public static IdentityEndpoints Documented(string authority)
    {
        var root = authority.TrimEnd('/') + "/authentication/v2/";
        return new IdentityEndpoints(new Uri(root + "token"), new Uri(root + "revoke"), new Uri(root + "logout"));
    }
}
