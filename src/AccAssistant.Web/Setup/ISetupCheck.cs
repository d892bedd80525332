namespace AccAssistant.Web.Setup;

/// <summary>Looks at one thing the app cannot do without. Checks run side by side, and within <see cref="SetupChecks.Limit"/>.</summary>
public interface ISetupCheck
{
    string Name { get; }

    Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken);
}
