using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether this machine's clock agrees with Autodesk's: sign-ins hold from one minute to another.</summary>
/// <remarks>GET /.well-known/openid-configuration; of the answer only the Date header is used.</remarks>
public sealed class ClockCheck(OutboundHandler outbound, IOptions<ApsOptions> options, RunMode mode, TimeProvider time) : ISetupCheck, IDisposable
{
    /// <summary>As far apart as a sign-in forgives.</summary>
    private static readonly TimeSpan Forgiven = TimeSpan.FromMinutes(2);

    private readonly HttpClient http = new(outbound()) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 1024 * 1024 };

    public string Name => Words.Known("Clock");

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(Name, words["Demo data: the made-up Autodesk uses this machine’s clock."]);
        var authority = new Uri(options.Value.Authority);
        var there = await ReadAsync(authority, cancellationToken);
        if (there is not { } date)
            return SetupFinding.Unknown(Name, words["{0} did not answer with the time.", authority.Host], words["Check again."]);

        var ahead = time.GetUtcNow() - date;
        return ahead.Duration() <= Forgiven
            ? SetupFinding.Ok(Name, words["This machine and {0} agree on the time.", authority.Host])
            : SetupFinding.NeedsMending(
                Name,
                Differs(ahead, authority.Host, words),
                words["Set the clock of this machine and keep it right with a time service (NTP)."]);
    }

    public void Dispose() => http.Dispose();

    private async Task<DateTimeOffset?> ReadAsync(Uri authority, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(authority.AbsoluteUri.TrimEnd('/') + "/.well-known/openid-configuration", cancellationToken);
            return response.Headers.Date;
        }
        catch (HttpRequestException)
        {
            // Why it cannot be reached is said where the credentials are tried.
            return null;
        }
    }

    private static string Differs(TimeSpan ahead, string host, Words words)
    {
        var (apart, forgiven) = (InWords(ahead.Duration(), words), (int)Forgiven.TotalMinutes);
        return ahead > TimeSpan.Zero
            ? words["This machine’s clock is {0} ahead of that of {1}. Sign-ins fail when they differ by more than {2} minutes.", apart, host, forgiven]
            : words["This machine’s clock is {0} behind that of {1}. Sign-ins fail when they differ by more than {2} minutes.", apart, host, forgiven];
    }

    private static string InWords(TimeSpan apart, Words words) => apart.TotalMinutes < 120
        ? words["{0} minutes", (int)Math.Round(apart.TotalMinutes)]
        : words["{0} hours", (int)Math.Round(apart.TotalHours)];
}
