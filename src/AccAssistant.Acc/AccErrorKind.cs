using Orleans;

namespace AccAssistant.Acc;

/// <summary>Why Autodesk gave no answer, as far as a person can act on it.</summary>
[GenerateSerializer]
public enum AccErrorKind
{
    /// <summary>No usable token: sign in again.</summary>
    SignInRequired,

    /// <summary>No permission, app not provisioned, or module not active. Never zero.</summary>
    Forbidden,

    NotFound,

    /// <summary>Over quota; <see cref="AccException.RetryAfter"/> says until when.</summary>
    Limited,

    /// <summary>Time-out, connection lost or 5xx, after the retries.</summary>
    Unavailable,

    /// <summary>The answer could not be read: half a JSON, HTML, a page that contradicts itself.</summary>
    BadAnswer,

    /// <summary>The request was refused as malformed (400): our mistake or a vendor change.</summary>
    Rejected,
}
