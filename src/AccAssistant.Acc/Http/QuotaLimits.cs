using Orleans;

namespace AccAssistant.Acc.Http;

/// <summary>What one endpoint family allows.</summary>
/// <param name="PerMinute">For everybody together; null: no such limit.</param>
/// <param name="PerPerson">A minute; null: no such limit.</param>
/// <param name="PerSecond">For everybody together; null: no pace.</param>
[GenerateSerializer, Immutable]
public sealed record QuotaLimits([property: Id(0)] int? PerMinute, [property: Id(1)] int? PerPerson = null, [property: Id(2)] int? PerSecond = null)
{
    /// <summary>What background requests get a tenth of; null: there is nothing to share.</summary>
    public int? Budget => PerMinute ?? PerPerson;
}
