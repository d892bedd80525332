using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether an account lets the app in, as far as the signed-in person can see.</summary>
public sealed class IntegrationCheck(IOptions<ApsOptions> options, RunMode mode, ProjectsApi projects) : ISetupCheck
{
    private const int Shown = 3;

    public string Name => "Custom Integration";

    private string[] Steps =>
    [
        "In ACC an account administrator opens Account Admin → Settings → Custom Integrations → Add custom integration.",
        $"There they enter the client id `{options.Value.ClientId}` and any name, such as ACC Assistant.",
        "Check again after a few minutes.",
    ];

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(Name, "Demo data: the made-up account is open to this app.");
        if (visit.Caller is not { } caller)
            return SetupFinding.Unknown(Name, "Accounts can be seen by a person only, and nobody is signed in here.", ["Sign in, then come back to this page.", .. Steps[..2]]);
        try
        {
            return Judge(await projects.ListAsync(caller, cancellationToken));
        }
        catch (AccException failure) when (failure.Kind is AccErrorKind.Forbidden)
        {
            return SetupFinding.NeedsMending(Name, "Autodesk refused. " + failure.Message, Steps);
        }
        catch (AccException failure)
        {
            return SetupFinding.Unknown(Name, failure.Message, "Check again.");
        }
    }

    private SetupFinding Judge(ProjectListing listing)
    {
        var warnings = string.Concat(listing.Warnings.Select(warning => " " + warning));
        if (listing.Accounts.Count == 0)
            return SetupFinding.NeedsMending(
                Name,
                "Autodesk shows you no account." + warnings + " Most likely the client id is not added to the account; or you are a member of none.",
                Steps);

        var names = string.Join(", ", listing.Accounts.Take(Shown)) + (listing.Accounts.Count > Shown ? $" and {listing.Accounts.Count - Shown} more" : "");
        var found = $"Autodesk shows you {Count(listing.Accounts.Count, "account")} ({names}) with {Count(listing.Projects.Count, "project")}." + warnings;
        return listing.Projects.Count == 0
            ? SetupFinding.Unknown(Name, found, "Have a project administrator add you to a project, or look with somebody who is in one.", "In another account the client id may still be missing: " + Steps[0], Steps[1])
            : SetupFinding.Ok(Name, found);
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
