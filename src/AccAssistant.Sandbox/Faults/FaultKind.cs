namespace AccAssistant.Sandbox.Faults;

/// <summary>The ways a request can go wrong.</summary>
public enum FaultKind
{
    /// <summary>Answer <see cref="Fault.Status"/> without asking the endpoint.</summary>
    Status,

    /// <summary>Send the first part of the real answer and end it as if that were all.</summary>
    HalfJson,

    /// <summary>Send the first part of the real answer, then break the connection.</summary>
    Cut,

    /// <summary>Answer 200 with a web page, as a captive network does.</summary>
    Html200,

    /// <summary>Wait on the sandbox's clock, then go on.</summary>
    Delay,

    /// <summary>Withdraw the access token the request carries, for good, then go on.</summary>
    ExpireTokens,

    /// <summary>Issue id tokens that lie as <see cref="Fault.Lie"/> says, then go on.</summary>
    FalseIdToken,

    /// <summary>Send the browser back from the sign-in page with <see cref="Fault.Error"/> and <see cref="Fault.Description"/> instead of a code.</summary>
    SignInError,

    /// <summary>Send the browser back from the sign-in page with a code that is used already.</summary>
    UsedCode,

    /// <summary>Send the real answer with <see cref="Fault.Members"/> in place of its own.</summary>
    FalseMembers,
}
