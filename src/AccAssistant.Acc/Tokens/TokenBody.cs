using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Tokens;

/// <summary>What the token endpoint writes: a grant, or a refusal worded as OAuth does (<see cref="Error"/>) or as Autodesk's gateway does (<see cref="ErrorCode"/>).</summary>
internal sealed record TokenBody(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken,
    [property: JsonPropertyName("expires_in")] int? ExpiresIn,
    [property: JsonPropertyName("error")] string? Error,
    [property: JsonPropertyName("errorCode")] string? ErrorCode)
{
    /// <summary>Null for what is no such JSON.</summary>
    public static TokenBody? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<TokenBody>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
