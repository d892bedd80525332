namespace AccAssistant.Acc.Tokens;

/// <summary>What the token endpoint makes of the app's own credentials.</summary>
public enum ClientStanding
{
    Accepted,

    /// <summary>It knows no such client id, or the secret is another.</summary>
    Refused,

    /// <summary>It knows the client id and gives it nothing: an API is not added to the app, or the app has no plan.</summary>
    NotAllowed,

    /// <summary>It answered something that says neither.</summary>
    Unclear,

    /// <summary>It is limited or failing just now.</summary>
    Busy,

    Unreachable,
}
