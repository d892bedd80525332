using System.Text.Json;

namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>What Autodesk's answers about one project hold, row by row, untouched.</summary>
internal sealed record RawLists
{
    /// <summary>Modules whose lists were refused to this person; there their rows are missing, not none.</summary>
    public IReadOnlyCollection<string> Refused { get; init; } = [];

    public required IReadOnlyList<JsonElement> Issues { get; init; }

    public required IReadOnlyList<JsonElement> Rfis { get; init; }

    /// <summary>Void ones among them.</summary>
    public required IReadOnlyList<JsonElement> Submittals { get; init; }

    public required IReadOnlyList<JsonElement> Users { get; init; }

    public required IReadOnlyList<JsonElement> Companies { get; init; }

    public required IReadOnlyList<JsonElement> Locations { get; init; }

    public required IReadOnlyList<JsonElement> IssueTypes { get; init; }

    public required IReadOnlyList<JsonElement> RootCauses { get; init; }

    public required IReadOnlyList<JsonElement> IssueAttributes { get; init; }

    public required IReadOnlyList<JsonElement> RfiTypes { get; init; }

    public required IReadOnlyList<JsonElement> RfiAttributes { get; init; }

    public required IReadOnlyList<JsonElement> SubmittalTypes { get; init; }

    public required IReadOnlyList<JsonElement> Responses { get; init; }
}
