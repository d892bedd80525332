using Orleans;

namespace AccAssistant.Acc.Http;

/// <summary>How the budget of an endpoint family stands.</summary>
/// <param name="Limits">As the settings give them to the instance that keeps the budget.</param>
/// <param name="Used">Requests of the last minute by everybody.</param>
/// <param name="Most">Those of whoever has made most of them.</param>
/// <param name="Waiting">Requests that hold a place still to come.</param>
/// <param name="PausedUntil">Autodesk asked to be left alone until then; null when it does not.</param>
[GenerateSerializer, Immutable]
public sealed record QuotaStanding(
    [property: Id(0)] QuotaLimits Limits,
    [property: Id(1)] int Used,
    [property: Id(2)] int Most,
    [property: Id(3)] int Waiting,
    [property: Id(4)] DateTimeOffset? PausedUntil);
