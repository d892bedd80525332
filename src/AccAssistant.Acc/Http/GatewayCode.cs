namespace AccAssistant.Acc.Http;

/// <summary>What the gateway in front of every service says in <c>errorCode</c>.</summary>
internal enum GatewayCode
{
    None,

    /// <summary>AUTH-001.</summary>
    AppNotAllowed,

    /// <summary>AUTH-010.</summary>
    ScopeMissing,
}
