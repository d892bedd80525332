using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Rfis;

/// <summary>The body of a search. Without it the server gives ten.</summary>
internal sealed record RfiSearchWire(
    int Limit,
    int Offset,
    IReadOnlyList<RfiSortWire> Sort,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RfiFilterWire? Filter = null);
