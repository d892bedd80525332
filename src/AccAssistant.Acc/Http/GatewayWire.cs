using System.Text.Json;

namespace AccAssistant.Acc.Http;

internal sealed record GatewayWire(string? ErrorCode)
{
    /// <summary>Bodies of refusals come as gateway JSON, JSON:API, text, HTML or nothing; only the first kind tells more than the status.</summary>
    public static GatewayCode Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, HttpJson.Default.GatewayWire)?.ErrorCode switch
            {
                "AUTH-001" => GatewayCode.AppNotAllowed,
                "AUTH-010" => GatewayCode.ScopeMissing,
                _ => GatewayCode.None,
            };
        }
        catch (JsonException)
        {
            return GatewayCode.None;
        }
    }
}
