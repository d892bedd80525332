using Orleans;

namespace AccAssistant.Records;

/// <param name="Company">Null when not known.</param>
/// <param name="Status">active, pending or deleted, as Autodesk has it.</param>
/// <param name="Open">Open records the person holds in person, over the modules that could be read.</param>
[GenerateSerializer, Immutable]
public sealed record ProjectMember(string Name, string? Email, string? Company, IReadOnlyList<string> Roles, string Status, int Open, int Overdue);
