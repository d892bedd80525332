using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

/// <summary>Moves the client's proof of the code exchange from the form into the header: Autodesk refuses a request that has both.</summary>
internal sealed class ClientProofHandler(IOptions<ApsOptions> options) : DelegatingHandler
{
    private static readonly string[] Proof = ["client_id", "client_secret", "client_assertion", "client_assertion_type"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Post && request.Content is FormUrlEncodedContent form)
        {
            var fields = QueryHelpers.ParseQuery(await form.ReadAsStringAsync(cancellationToken));
            request.Content = new FormUrlEncodedContent(fields
                .Where(field => !Proof.Contains(field.Key))
                .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")));
            request.Headers.Authorization = ClientProof.For(options.Value);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode is 429 or >= 500)
        {
            // The handler above would report "unexpected content"; the person should hear that Autodesk is not available.
            using (response)
                throw new HttpRequestException($"The sign-in service answered {(int)response.StatusCode}.", null, response.StatusCode);
        }

        return response;
    }
}
