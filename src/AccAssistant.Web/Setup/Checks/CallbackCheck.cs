using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Where sign-ins come back to. Only a sign-in can show that Autodesk has it registered: its authorize address is for browsers, not for servers, to call.</summary>
public sealed class CallbackCheck(IOptions<ApsOptions> options, RunMode mode, IDbContextFactory<AppDbContext> databases) : ISetupCheck
{
    private const string Setting = $"{ApsOptions.Section}:{nameof(ApsOptions.RedirectUri)}";

    public string Name => Words.Known("Callback address");

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        var isSet = options.Value.RedirectUri.Length > 0;
        var callback = visit.Callback.AbsoluteUri;
        var origin = isSet ? words["It is set in `{0}`.", Setting] : words["It is made from the address this page was opened at."];
        if (visit.Callback.Scheme != Uri.UriSchemeHttps && !visit.Callback.IsLoopback)
            return SetupFinding.NeedsMending(
                Name,
                Sentences(words["Sign-ins would come back to `{0}`.", callback], origin, words["Browsers keep a sign-in over https, or on this machine as localhost, only."]),
                words["Put the app behind a proxy that speaks https."],
                words["Set `{0}` to `{1}`, start again and register exactly that at Autodesk.", Setting, Public(visit)]);
        if (!isSet && visit.Proxy is { } proxy && Origin(proxy) != Origin(visit.Callback))
            return SetupFinding.NeedsMending(
                Name,
                words["Sign-ins would come back to `{0}`, but a proxy says that browsers know this app as `{1}`.", callback, Origin(proxy)],
                words["Set `{0}` to `{1}`, start again and register exactly that at Autodesk.", Setting, Origin(proxy) + visit.Callback.AbsolutePath]);
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(
                Name,
                words["Sign-ins come back to `{0}`. The made-up Autodesk takes every address on this machine.", callback],
                words["For the real Autodesk: register `{0}` as a callback URL of your app at `https://aps.autodesk.com`.", callback]);
        return await JudgeAsync(visit, Sentences(words["Sign-ins come back to `{0}`.", callback], origin), cancellationToken);
    }

    private async Task<SetupFinding> JudgeAsync(SetupVisit visit, string found, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        if (visit.CameBackHere)
            return SetupFinding.Ok(Name, Sentences(found, words["You came back that way yourself."]));
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var last = await database.Sessions.AsNoTracking().OrderByDescending(row => row.CreatedAt).Select(row => (DateTimeOffset?)row.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        return last is { } at
            ? SetupFinding.Ok(Name, Sentences(found, words["The last sign-in came back on {0} UTC; if an address was changed since, sign in once more to be sure.", at.ToUniversalTime()]))
            : SetupFinding.Unknown(
                Name,
                Sentences(found, words["Nobody has come back that way yet, and until then it cannot be told whether Autodesk accepts it."]),
                words["At `https://aps.autodesk.com` open the app with the client id `{0}` and add the callback URL `{1}`, letter by letter, without a slash at its end.", options.Value.ClientId, visit.Callback.AbsoluteUri],
                words["Sign in, then come back. If Autodesk shows “Invalid redirect_uri”, the callback URL is not the same there."]);
    }

    private static string Public(SetupVisit visit) =>
        $"https://{visit.Proxy?.Host ?? visit.Callback.Host}{visit.Callback.AbsolutePath}";

    private static string Sentences(params ReadOnlySpan<string> sentences) => string.Join(' ', sentences);

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
