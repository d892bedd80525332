using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Projects;

/// <summary>The answer can be a success and still lack a region; its <c>meta</c> says so.</summary>
internal sealed record HubsWire(List<HubWire?>? Data, HubsWire.HubsMeta? Meta)
{
    internal sealed record HubsMeta(List<HubWarningWire?>? Warnings);
}
