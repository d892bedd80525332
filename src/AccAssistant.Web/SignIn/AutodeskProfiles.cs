using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

/// <summary>Reads who a token stands for.</summary>
/// <remarks>GET Aps:UserInfoUrl, a setting of its own: it lies on another host than the rest, and the metadata need not name it.</remarks>
internal sealed class AutodeskProfiles(OutboundHandler outbound, IOptions<ApsOptions> options, TimeProvider time) : IDisposable
{
    private const int MaxLength = 200;
    private const int MaxIdLength = 255;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient http = new(new TimeLimitHandler(Patience, time) { InnerHandler = outbound() }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <exception cref="HttpRequestException">No usable answer.</exception>
    /// <exception cref="SignInRefusedException">The answer names nobody.</exception>
    public async Task<AutodeskProfile> GetAsync(string accessToken, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, options.Value.UserInfoUrl);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var info = await response.Content.ReadFromJsonAsync<UserInfo>(cancellationToken);
        if (string.IsNullOrWhiteSpace(info?.Sub) || info.Sub.Length > MaxIdLength)
            throw new SignInRefusedException("The profile has no usable id.");
        return new AutodeskProfile(info.Sub, Name(info), IsUnverified(info) ? null : Clean(info.Email));
    }

    public void Dispose() => http.Dispose();

    private static string Name(UserInfo info) =>
        Clean(info.Name) ?? Clean($"{info.GivenName} {info.FamilyName}") ?? Clean(info.PreferredUsername) ?? Clean(info.Email) ?? "Autodesk user";

    // Some providers send the word instead of the value.
    private static bool IsUnverified(UserInfo info) =>
        info.EmailVerified is { } verified && (verified.ValueKind == JsonValueKind.False || verified.ToString().Equals("false", StringComparison.OrdinalIgnoreCase));

    private static string? Clean(string? text)
    {
        var clean = new string([.. (text ?? "").Where(character => !char.IsControl(character)).Take(MaxLength)]).Trim();
        return clean.Length > 0 ? clean : null;
    }

    private sealed record UserInfo(
        [property: JsonPropertyName("sub")] string? Sub,
        [property: JsonPropertyName("name")] string? Name,
        [property: JsonPropertyName("given_name")] string? GivenName,
        [property: JsonPropertyName("family_name")] string? FamilyName,
        [property: JsonPropertyName("preferred_username")] string? PreferredUsername,
        [property: JsonPropertyName("email")] string? Email,
        [property: JsonPropertyName("email_verified")] JsonElement? EmailVerified);
}
