using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether Autodesk knows the app by its client id and secret.</summary>
public sealed class CredentialsCheck(IOptions<ApsOptions> options, RunMode mode, ClientTrial trial) : ISetupCheck
{
    private const string SetBoth = "Set `Aps:ClientId` and `Aps:ClientSecret` (or the environment variables `APS_CLIENT_ID` and `APS_CLIENT_SECRET`) to those of your app at `https://aps.autodesk.com`, and start again.";

    public string Name => "Client id and secret";

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(Name, "Demo data: a made-up Autodesk account, with credentials of its own.", "For the real Autodesk: " + char.ToLowerInvariant(SetBoth[0]) + SetBoth[1..]);

        var aps = options.Value;
        var missing = new[] { (Key: nameof(aps.ClientId), Value: aps.ClientId), (Key: nameof(aps.ClientSecret), Value: aps.ClientSecret) }
            .Where(setting => setting.Value.Length == 0 || Placeholder.LooksLikeOne(setting.Value))
            .Select(setting => $"`{ApsOptions.Section}:{setting.Key}`")
            .ToList();
        return missing.Count > 0
            ? SetupFinding.NeedsMending(Name, string.Join(" and ", missing) + " is empty or still holds an example.", SetBoth)
            : Judge(await trial.TryAsync(cancellationToken), aps.ClientId, new Uri(aps.Authority).Host);
    }

    private SetupFinding Judge(ClientStanding standing, string id, string authority) => standing switch
    {
        ClientStanding.Accepted => SetupFinding.Ok(Name, $"{authority} accepts the client id `{id}` with its secret."),
        ClientStanding.Refused => SetupFinding.NeedsMending(
            Name,
            $"{authority} refuses the client id `{id}` with the secret that is set. One of them is wrong, or the secret was renewed.",
            "At `https://aps.autodesk.com` open Applications, then your app, and copy both again.",
            SetBoth),
        ClientStanding.NotAllowed => SetupFinding.NeedsMending(
            Name,
            $"{authority} knows the client id `{id}` but gives it no access.",
            "At `https://aps.autodesk.com` open the app and add the APIs `Autodesk Construction Cloud` and `Data Management`.",
            "See there too that the app belongs to a developer hub with a plan."),
        ClientStanding.Unreachable => SetupFinding.Unknown(
            Name,
            $"{authority} could not be reached, so nobody can sign in.",
            $"Let this machine reach `https://{authority}` (firewall, proxy, name lookup), then check again.",
            "Where it is another provider, correct `Aps:Authority`."),
        ClientStanding.Busy => SetupFinding.Unknown(Name, $"{authority} is limited or failing just now, so the client id could not be tried.", "Check again in a minute."),
        _ => SetupFinding.Unknown(
            Name,
            $"{authority} neither accepts nor refuses the client id `{id}` by itself. A provider that knows people only does so.",
            "Sign in: that shows it."),
    };
}
