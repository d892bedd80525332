using System.Text.Json.Nodes;

namespace AccAssistant.Sandbox.Faults;

/// <summary>One thing that shall go wrong, and when.</summary>
public sealed record Fault
{
    public required FaultKind Kind { get; init; }

    /// <summary>Any, where null.</summary>
    public string? Method { get; init; }

    /// <summary>Whole path, in any case; <c>*</c> stands for any text, slashes too. Holds the query as well where the pattern has a <c>?</c>.</summary>
    public string Path { get; init; } = "*";

    /// <summary>Autodesk id: only requests with this person's access token.</summary>
    public string? Person { get; init; }

    /// <summary>Matching requests to let through first.</summary>
    public int Skip { get; init; }

    /// <summary>Requests to fail; 0: until removed.</summary>
    public int Count { get; init; }

    public int Status { get; init; } = StatusCodes.Status503ServiceUnavailable;

    public FaultBody Body { get; init; }

    /// <summary>The word in <c>error</c> or <c>code</c> of a <see cref="FaultBody.Json"/> body or on the way back from the sign-in page; null: what suits path and status.</summary>
    public string? Error { get; init; }

    /// <summary>The sentence beside <see cref="Error"/> where sign-in endpoints have one; null: what suits the status.</summary>
    public string? Description { get; init; }

    /// <summary>Seconds in the header of that name; no header where null.</summary>
    public int? RetryAfter { get; init; }

    public int DelayMilliseconds { get; init; } = 5000;

    /// <summary>Where <see cref="FaultKind.HalfJson"/> and <see cref="FaultKind.Cut"/> stop, with all before sent as it comes; null: in the middle of the whole answer.</summary>
    public int? AfterBytes { get; init; }

    /// <summary>What is wrong with the id token of a <see cref="FaultKind.FalseIdToken"/>.</summary>
    public IdTokenLie Lie { get; init; }

    /// <summary>For <see cref="FaultKind.FalseMembers"/>: members of the JSON object that is answered, by name; null takes one out.</summary>
    public JsonObject? Members { get; init; }
}
