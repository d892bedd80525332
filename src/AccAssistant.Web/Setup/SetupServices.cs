using AccAssistant.Web.Setup.Checks;

namespace AccAssistant.Web.Setup;

public static class SetupServices
{
    /// <summary>The checks behind <c>/setup</c>, in the order of the page.</summary>
    public static IServiceCollection AddSetup(this IServiceCollection services) => services
        .AddSingleton<FreeSpaceOf>(folder => new DriveInfo(folder).AvailableFreeSpace)
        .AddSingleton<ISetupCheck, CredentialsCheck>()
        .AddSingleton<ISetupCheck, CallbackCheck>()
        .AddSingleton<ISetupCheck, ScopesCheck>()
        .AddSingleton<ISetupCheck, IntegrationCheck>()
        .AddSingleton<ISetupCheck, ModelCheck>()
        .AddSingleton<ISetupCheck, DatabaseCheck>()
        .AddSingleton<ISetupCheck, DataFolderCheck>()
        .AddSingleton<ISetupCheck, ClockCheck>()
        .AddSingleton<ISetupCheck, OperatorsCheck>()
        .AddSingleton<SetupChecks>();
}
