using System.Net;
using System.Text;
using System.Text.Json;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>A token endpoint that hands out single-use refresh tokens, and answers otherwise when told to.</summary>
public sealed class FakeTokenServer : HttpMessageHandler
{
    private readonly HashSet<string> spent = [];
    private int granted;

    public List<Dictionary<string, string>> Forms { get; } = [];

    public List<string?> Authorizations { get; } = [];

    public List<string> Paths { get; } = [];

    public List<string> Revoked { get; } = [];

    /// <summary>Runs instead of the usual answer.</summary>
    public Func<Task<HttpResponseMessage>>? Instead { get; set; }

    /// <summary>Answers wait for this.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public TaskCompletionSource Called { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A refresh token was spent and a new pair given, whoever hears of it.</summary>
    public TaskCompletionSource Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Refreshes => Forms.Count;

    public static HttpResponseMessage Json(HttpStatusCode status, object body) =>
        new(status) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };

    public static HttpResponseMessage InvalidGrant() =>
        Json(HttpStatusCode.BadRequest, new { error = "invalid_grant", error_description = "The refresh token is invalid or expired." });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.EndsWith("openid-configuration", StringComparison.Ordinal))
            return new HttpResponseMessage(HttpStatusCode.NotFound);

        var form = (await request.Content!.ReadAsStringAsync(cancellationToken)).Split('&')
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        lock (Forms)
        {
            Paths.Add(path);
            Authorizations.Add(request.Headers.Authorization?.ToString());
            if (path.EndsWith("/revoke", StringComparison.Ordinal))
            {
                Revoked.Add(form["token"]);
                return new HttpResponseMessage(HttpStatusCode.OK);
            }

            Forms.Add(form);
        }

        Called.TrySetResult();
        if (Gate is not null)
            await Gate.Task.WaitAsync(cancellationToken);
        if (Instead is not null)
            return await Instead();
        lock (Forms)
        {
            if (!spent.Add(form["refresh_token"]))
                return InvalidGrant();
            granted++;
            Granted.TrySetResult();
            return Json(HttpStatusCode.OK, new { access_token = $"access-{granted}", refresh_token = $"refresh-{granted}", expires_in = 3599, token_type = "Bearer" });
        }
    }
}
