using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace AccAssistant.Sandbox.Aps;

/// <summary>Whether a call comes from the registered app: credentials in the header or in the body, never in both.</summary>
internal sealed class ClientProof(SandboxOptions options)
{
    /// <returns>Null when the proof is good.</returns>
    public OAuthError? Check(HttpRequest request, IFormCollection form)
    {
        var header = request.Headers.Authorization.ToString();
        var inBody = form.ContainsKey("client_id") || form.ContainsKey("client_secret");
        if (header.Length > 0 && inBody)
            return OAuthError.ClientIdTwice;

        var (id, secret) = header.Length > 0 ? FromHeader(header) : (form["client_id"].ToString(), form["client_secret"].ToString());
        return Same(id, options.ClientId) & Same(secret, options.ClientSecret) ? null : OAuthError.InvalidClient;
    }

    private static (string Id, string Secret) FromHeader(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || !value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
            return ("", "");

        Span<byte> bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(value.Parameter ?? "", bytes, out var length))
            return ("", "");

        var parts = Encoding.UTF8.GetString(bytes[..length]).Split(':', 2);
        return parts.Length == 2 ? (parts[0], parts[1]) : ("", "");
    }

    private static bool Same(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
