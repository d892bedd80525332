using Orleans;

namespace AccAssistant.Acc.Http;

/// <summary>What a request was told by its quota.</summary>
/// <param name="Wait">Taken: how long to wait before sending; zero means now. Otherwise how long to wait before asking again; never zero.</param>
/// <param name="IsTaken">Whether a place is held for this request.</param>
[GenerateSerializer, Immutable]
public readonly record struct QuotaPlace([property: Id(0)] TimeSpan Wait, [property: Id(1)] bool IsTaken);
