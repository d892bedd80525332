using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether Autodesk knows the app by its client id and secret.</summary>
public sealed class CredentialsCheck(IOptions<ApsOptions> options, RunMode mode, ClientTrial trial) : ISetupCheck
{
    private static readonly string SetBoth = Words.Known("Set `Aps:ClientId` and `Aps:ClientSecret` (or the environment variables `APS_CLIENT_ID` and `APS_CLIENT_SECRET`) to those of your app at `https://aps.autodesk.com`, and start again.");

    public string Name => Words.Known("Client id and secret");

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(Name, words["Demo data: a made-up Autodesk account, with credentials of its own."], words["For the real Autodesk: set `Aps:ClientId` and `Aps:ClientSecret` (or the environment variables `APS_CLIENT_ID` and `APS_CLIENT_SECRET`) to those of your app at `https://aps.autodesk.com`, and start again."]);

        var aps = options.Value;
        var missing = new[] { (Key: nameof(aps.ClientId), Value: aps.ClientId), (Key: nameof(aps.ClientSecret), Value: aps.ClientSecret) }
            .Where(setting => setting.Value.Length == 0 || Placeholder.LooksLikeOne(setting.Value))
            .Select(setting => $"`{ApsOptions.Section}:{setting.Key}`")
            .ToList();
        return missing.Count > 0
            ? SetupFinding.NeedsMending(Name, Empty(missing, words), words[SetBoth])
            : Judge(await trial.TryAsync(cancellationToken), aps.ClientId, new Uri(aps.Authority).Host, words);
    }

    private static string Empty(List<string> settings, Words words) => settings is [var one, var other]
        ? words["{0} and {1} is empty or still holds an example.", one, other]
        : words["{0} is empty or still holds an example.", settings[0]];

    private SetupFinding Judge(ClientStanding standing, string id, string authority, Words words) => standing switch
    {
        ClientStanding.Accepted => SetupFinding.Ok(Name, words["{0} accepts the client id `{1}` with its secret.", authority, id]),
        ClientStanding.Refused => SetupFinding.NeedsMending(
            Name,
            words["{0} refuses the client id `{1}` with the secret that is set. One of them is wrong, or the secret was renewed.", authority, id],
            words["At `https://aps.autodesk.com` open Applications, then your app, and copy both again."],
            words[SetBoth]),
        ClientStanding.NotAllowed => SetupFinding.NeedsMending(
            Name,
            words["{0} knows the client id `{1}` but gives it no access.", authority, id],
            words["At `https://aps.autodesk.com` open the app and add the APIs `Autodesk Construction Cloud` and `Data Management`."],
            words["See there too that the app belongs to a developer hub with a plan."]),
        ClientStanding.Unreachable => SetupFinding.Unknown(
            Name,
            words["{0} could not be reached, so nobody can sign in.", authority],
            words["Let this machine reach `https://{0}` (firewall, proxy, name lookup), then check again.", authority],
            words["Where it is another provider, correct `Aps:Authority`."]),
        ClientStanding.Busy => SetupFinding.Unknown(Name, words["{0} is limited or failing just now, so the client id could not be tried.", authority], words["Check again in a minute."]),
        _ => SetupFinding.Unknown(
            Name,
            words["{0} neither accepts nor refuses the client id `{1}` by itself. A provider that knows people only does so.", authority, id],
            words["Sign in: that shows it."]),
    };
}
