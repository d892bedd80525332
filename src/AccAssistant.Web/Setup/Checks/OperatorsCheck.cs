using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Operators;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Who can open this page.</summary>
public sealed class OperatorsCheck(IOptions<OperatorOptions> options) : ISetupCheck
{
    private const string Setting = $"{OperatorOptions.Section}:{nameof(OperatorOptions.People)}";

    public string Name => Words.Known("Operators");

    public Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken) => Task.FromResult(Judge(visit.Words));

    private SetupFinding Judge(Words words) => options.Value.People.Count switch
    {
        0 => SetupFinding.NotInUse(
            Name,
            words["Nobody is named, so this page opens on this machine itself and nowhere else."],
            words["To open it from elsewhere, set `{0}` to the e-mail addresses or Autodesk ids of those who run this app, and start again. They sign in to see it.", Setting]),
        var count => SetupFinding.Ok(Name, words.Of(count, "The one person named in settings may open this page, once signed in.", "The {0} people named in settings may open this page, once signed in.")),
    };
}
