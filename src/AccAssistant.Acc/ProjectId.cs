using System.Diagnostics.CodeAnalysis;
using Orleans;

namespace AccAssistant.Acc;

/// <summary>An ACC project, as <c>/construction/*</c> spells it: the bare GUID.</summary>
[GenerateSerializer, Immutable]
public readonly record struct ProjectId([property: Id(0)] Guid Value)
{
    /// <summary>As <c>/project/v1</c> and <c>/data/v1</c> spell it.</summary>
    public string Prefixed => "b." + this;

    /// <summary>Accepts the bare form and the one with the <c>b.</c> prefix.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProjectId id)
    {
        var bare = text is not null && text.StartsWith("b.", StringComparison.Ordinal) ? text[2..] : text;
        var parsed = Guid.TryParseExact(bare, "D", out var value);
        id = new ProjectId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
