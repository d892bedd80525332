using AccAssistant.Acc;
using AccAssistant.Storage;
using AccAssistant.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Where sign-ins come back to. Only a sign-in can show that Autodesk has it registered: its authorize address is for browsers, not for servers, to call.</summary>
public sealed class CallbackCheck(IOptions<ApsOptions> options, RunMode mode, IDbContextFactory<AppDbContext> databases) : ISetupCheck
{
    private const string Setting = $"{ApsOptions.Section}:{nameof(ApsOptions.RedirectUri)}";

    public string Name => "Callback address";

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var isSet = options.Value.RedirectUri.Length > 0;
        var callback = visit.Callback.AbsoluteUri;
        var origin = isSet ? $"It is set in `{Setting}`." : "It is made from the address this page was opened at.";
        if (visit.Callback.Scheme != Uri.UriSchemeHttps && !visit.Callback.IsLoopback)
            return SetupFinding.NeedsMending(
                Name,
                $"Sign-ins would come back to `{callback}`. {origin} Browsers keep a sign-in over https, or on this machine as localhost, only.",
                "Put the app behind a proxy that speaks https.",
                $"Set `{Setting}` to `{Public(visit)}`, start again and register exactly that at Autodesk.");
        if (!isSet && visit.Proxy is { } proxy && Origin(proxy) != Origin(visit.Callback))
            return SetupFinding.NeedsMending(
                Name,
                $"Sign-ins would come back to `{callback}`, but a proxy says that browsers know this app as `{Origin(proxy)}`.",
                $"Set `{Setting}` to `{Origin(proxy)}{options.Value.CallbackPath}`, start again and register exactly that at Autodesk.");
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(
                Name,
                $"Sign-ins come back to `{callback}`. The made-up Autodesk takes every address on this machine.",
                $"For the real Autodesk: register `{callback}` as a callback URL of your app at `https://aps.autodesk.com`.");
        return await JudgeAsync(visit, $"Sign-ins come back to `{callback}`. {origin}", cancellationToken);
    }

    private async Task<SetupFinding> JudgeAsync(SetupVisit visit, string found, CancellationToken cancellationToken)
    {
        if (visit.CameBackHere)
            return SetupFinding.Ok(Name, found + " You came back that way yourself.");
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var last = await database.Sessions.AsNoTracking().OrderByDescending(row => row.CreatedAt).Select(row => (DateTimeOffset?)row.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        return last is { } at
            ? SetupFinding.Ok(Name, $"{found} The last sign-in came back on {at:d MMM yyyy HH:mm} UTC; if an address was changed since, sign in once more to be sure.")
            : SetupFinding.Unknown(
                Name,
                found + " Nobody has come back that way yet, and until then it cannot be told whether Autodesk accepts it.",
                $"At `https://aps.autodesk.com` open the app with the client id `{options.Value.ClientId}` and add the callback URL `{visit.Callback.AbsoluteUri}`, letter by letter, without a slash at its end.",
                "Sign in, then come back. If Autodesk shows “Invalid redirect_uri”, the callback URL is not the same there.");
    }

    private string Public(SetupVisit visit) =>
        $"https://{visit.Proxy?.Host ?? visit.Callback.Host}{options.Value.CallbackPath}";

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
