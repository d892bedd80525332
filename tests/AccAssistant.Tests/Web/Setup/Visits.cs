using AccAssistant.Acc;
using AccAssistant.Web.Demo;
using AccAssistant.Web.Setup;

namespace AccAssistant.Tests.Web.Setup;

/// <summary>Somebody opens the page.</summary>
internal static class Visits
{
    public static readonly RunMode Real = new(AutodeskIsSandbox: false, ModelIsSandbox: false);
    public static readonly RunMode Demo = new(AutodeskIsSandbox: true, ModelIsSandbox: true);
    public static readonly Caller Maya = new("K7QX2MNBV4TD", "session-1");

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static SetupVisit Local(Caller? caller = null) => At("http://localhost:5080", caller: caller);

    public static SetupVisit At(string page, string? callback = null, string? proxy = null, Caller? caller = null) =>
        new(caller, new Uri(page), new Uri(callback ?? page + "/signin-aps"), proxy is null ? null : new Uri(proxy), AccAssistant.Conversations.Wording.Words.English);

    public static Task<SetupFinding> RunAsync(this ISetupCheck check, SetupVisit? visit = null) => check.RunAsync(visit ?? Local(), Cancellation);

    public static string Words(this SetupFinding finding) => finding.Found + "\n" + string.Join('\n', finding.Mend);
}
