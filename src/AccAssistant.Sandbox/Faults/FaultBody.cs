namespace AccAssistant.Sandbox.Faults;

/// <summary>What a failing answer carries.</summary>
public enum FaultBody
{
    /// <summary>The gateway's shape.</summary>
    Gateway,

    /// <summary>The shape of the service the path belongs to.</summary>
    Json,

    Html,

    Empty,
}
