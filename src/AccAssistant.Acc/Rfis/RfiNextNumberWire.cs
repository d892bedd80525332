using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

/// <summary>How the vendor names the member is not documented; under another name there is no number, rather than an error.</summary>
internal sealed record RfiNextNumberWire(string? CustomIdentifier)
{
    public string? Number => CustomIdentifier.OrNull();
}
