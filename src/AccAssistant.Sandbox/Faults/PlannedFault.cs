namespace AccAssistant.Sandbox.Faults;

/// <summary>A fault in the plan.</summary>
/// <param name="Seen">Requests that matched, those let through first included.</param>
/// <param name="Hits">Requests it changed.</param>
public sealed record PlannedFault(string Id, Fault Fault, int Seen, int Hits)
{
    internal bool IsSpent => Fault.Count > 0 && Hits >= Fault.Count;
}
