using System.Text;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app with an Autodesk that signs addresses of a host nobody has allowed.</summary>
internal sealed class ElsewhereApp : AppFixture
{
    protected override HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => new SignsElsewhere(toSandbox);

    private sealed class SignsElsewhere(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (request.RequestUri!.AbsolutePath.EndsWith("/signeds3download", StringComparison.Ordinal))
                answer.Content = new StringContent("""{"status":"complete","url":"https://evil.example/a.pdf?sig=1","params":{},"size":9}""", Encoding.UTF8, "application/json");
            return answer;
        }
    }
}
