using AccAssistant.Acc;
using AccAssistant.Acc.Http;
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

    public string Name => "Clock";

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(Name, "Demo data: the made-up Autodesk uses this machine’s clock.");
        var authority = new Uri(options.Value.Authority);
        var there = await ReadAsync(authority, cancellationToken);
        if (there is not { } date)
            return SetupFinding.Unknown(Name, $"{authority.Host} did not answer with the time.", "Check again.");

        var apart = (time.GetUtcNow() - date).Duration();
        return apart <= Forgiven
            ? SetupFinding.Ok(Name, $"This machine and {authority.Host} agree on the time.")
            : SetupFinding.NeedsMending(
                Name,
                $"This machine’s clock is {Words(apart)} {(time.GetUtcNow() > date ? "ahead of" : "behind")} that of {authority.Host}. Sign-ins fail when they differ by more than {Forgiven.TotalMinutes:0} minutes.",
                "Set the clock of this machine and keep it right with a time service (NTP).");
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

    private static string Words(TimeSpan apart) => apart.TotalMinutes < 120 ? $"{apart.TotalMinutes:0} minutes" : $"{apart.TotalHours:0} hours";
}
