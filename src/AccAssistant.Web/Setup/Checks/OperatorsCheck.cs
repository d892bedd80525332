using AccAssistant.Web.Operators;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Who can open this page.</summary>
public sealed class OperatorsCheck(IOptions<OperatorOptions> options) : ISetupCheck
{
    private const string Setting = $"{OperatorOptions.Section}:{nameof(OperatorOptions.People)}";

    public string Name => "Operators";

    public Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken) => Task.FromResult(options.Value.People.Count switch
    {
        0 => SetupFinding.NotInUse(
            Name,
            "Nobody is named, so this page opens on this machine itself and nowhere else.",
            $"To open it from elsewhere, set `{Setting}` to the e-mail addresses or Autodesk ids of those who run this app, and start again. They sign in to see it."),
        1 => SetupFinding.Ok(Name, "The one person named in settings may open this page, once signed in."),
        var count => SetupFinding.Ok(Name, $"The {count} people named in settings may open this page, once signed in."),
    });
}
