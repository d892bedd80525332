namespace AccAssistant.Web.Setup;

/// <summary>Looks at one thing the app cannot do without. Checks run side by side, and within <see cref="SetupChecks.Limit"/>.</summary>
public interface ISetupCheck
{
    /// <summary>English, as the resources have it.</summary>
    string Name { get; }

    Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken);
}
