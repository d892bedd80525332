using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Tests.Support;

/// <summary>Signs somebody in at the sandbox without the app.</summary>
internal static class SandboxSignIn
{
    // The sandbox lets every address on this machine be a callback.
    private const string Callback = "http://localhost/oracle";

    /// <summary>An access token of that person, as the registered app gets it.</summary>
    public static async Task<string> TokenAsync(HttpClient http, string clientSecret, string personId, CancellationToken cancellationToken)
    {
        var authorize = QueryHelpers.AddQueryString("/authentication/v2/authorize", new Dictionary<string, string?>
        {
            ["client_id"] = "sandbox-app",
            ["redirect_uri"] = Callback,
            ["response_type"] = "code",
            ["scope"] = "data:read account:read",
        });
        using var person = new FormUrlEncodedContent([new("person", personId)]);
        using var chosen = await http.PostAsync(authorize, person, cancellationToken);
        var code = QueryHelpers.ParseQuery(chosen.Headers.Location!.Query)["code"].ToString();
        using var redeem = new HttpRequestMessage(HttpMethod.Post, "/authentication/v2/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", Callback)]),
        };
        redeem.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("sandbox-app:" + clientSecret)));
        using var answer = await http.SendAsync(redeem, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)).GetProperty("access_token").GetString()!;
    }
}
