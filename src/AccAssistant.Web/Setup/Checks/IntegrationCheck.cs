using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether an account lets the app in, as far as the signed-in person can see.</summary>
public sealed class IntegrationCheck(IOptions<ApsOptions> options, RunMode mode, ProjectsApi projects) : ISetupCheck
{
    private const int Shown = 3;

    public string Name => Words.Known("Custom Integration");

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        if (mode.AutodeskIsSandbox)
            return SetupFinding.NotInUse(Name, words["Demo data: the made-up account is open to this app."]);
        if (visit.Caller is not { } caller)
            return SetupFinding.Unknown(Name, words["Accounts can be seen by a person only, and nobody is signed in here."], [words["Sign in, then come back to this page."], .. Steps(words)[..2]]);
        try
        {
            return Judge(await projects.ListAsync(caller, cancellationToken), words);
        }
        catch (AccException failure) when (failure.Kind is AccErrorKind.Forbidden)
        {
            return SetupFinding.NeedsMending(Name, words["Autodesk refused."] + " " + PhraseBook.Sentence(failure.Message, words), Steps(words));
        }
        catch (AccException failure)
        {
            return SetupFinding.Unknown(Name, PhraseBook.Sentence(failure.Message, words), words["Check again."]);
        }
    }

    private SetupFinding Judge(ProjectListing listing, Words words)
    {
        var warnings = string.Concat(listing.Warnings.Select(warning => " " + PhraseBook.Sentence(warning, words)));
        if (listing.Accounts.Count == 0)
            return SetupFinding.NeedsMending(
                Name,
                words["Autodesk shows you no account."] + warnings + " " + words["Most likely the client id is not added to the account; or you are a member of none."],
                Steps(words));

        var found = words.Of(listing.Accounts.Count, "Autodesk shows you 1 account ({1}) with {2}.", "Autodesk shows you {0} accounts ({1}) with {2}.", Names(listing.Accounts, words), words.Of(listing.Projects.Count, "1 project", "{0} projects")) + warnings;
        return listing.Projects.Count == 0
            ? SetupFinding.Unknown(
                Name,
                found,
                words["Have a project administrator add you to a project, or look with somebody who is in one."],
                words["In another account the client id may still be missing: {0}", Steps(words)[0]],
                Steps(words)[1])
            : SetupFinding.Ok(Name, found);
    }

    private string[] Steps(Words words) =>
    [
        words["In ACC an account administrator opens Account Admin → Settings → Custom Integrations → Add custom integration."],
        words["There they enter the client id `{0}` and any name, such as ACC Assistant.", options.Value.ClientId],
        words["Check again after a few minutes."],
    ];

    private static string Names(IReadOnlyList<string> accounts, Words words)
    {
        var named = string.Join(", ", accounts.Take(Shown));
        return accounts.Count > Shown ? words["{0} and {1} more", named, accounts.Count - Shown] : named;
    }
}
