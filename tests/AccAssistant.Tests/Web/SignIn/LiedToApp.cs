using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Web.SignIn;

/// <summary>The app with the log of all that has to do with signing in turned up as far as it goes, and the tokens it was given written down.</summary>
public sealed partial class LiedToApp() : AppFixture(null, [.. Categories.Select(category => $"--Logging:LogLevel:{category}=Trace")])
{
    private static readonly string[] Categories = ["AccAssistant", "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Hosting", "Microsoft.IdentityModel", "System.Net.Http"];

    private readonly ConcurrentQueue<string> tokenAnswers = new();

    internal OverheardLogs Logs { get; } = new();

    /// <summary>What must be in no log: every part of every token since the last call.</summary>
    internal IReadOnlyList<string> TakeSecrets()
    {
        var answers = string.Concat(tokenAnswers);
        tokenAnswers.Clear();
        return [.. Secret().Matches(answers).SelectMany(match => match.Groups["token"].Value.Split('.')).Where(part => part.Length > 20)];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Logs.Dispose();
    }

    protected override HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => new Listener(tokenAnswers, toSandbox);

    protected override void Configure(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(Logs);

    [GeneratedRegex("\"(access|refresh|id)_token\":\"(?<token>[^\"]+)")]
    private static partial Regex Secret();

    private sealed class Listener(ConcurrentQueue<string> answers, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            {
                await response.Content.LoadIntoBufferAsync(cancellationToken);
                answers.Enqueue(await response.Content.ReadAsStringAsync(cancellationToken));
            }

            return response;
        }
    }
}
