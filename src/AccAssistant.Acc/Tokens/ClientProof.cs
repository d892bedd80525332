using System.Net.Http.Headers;
using System.Text;

namespace AccAssistant.Acc.Tokens;

/// <summary>How the app proves itself to the token endpoint: in the header, and never in the body too, which Autodesk refuses.</summary>
public static class ClientProof
{
    public static AuthenticationHeaderValue For(ApsOptions aps) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{aps.ClientId}:{aps.ClientSecret}")));
}
