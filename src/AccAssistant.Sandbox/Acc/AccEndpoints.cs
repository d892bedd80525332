using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Autodesk's data APIs over the made-up world.</summary>
public static class AccEndpoints
{
    public static IServiceCollection AddSandboxAcc(this IServiceCollection services) => services.AddSingleton<SandboxWorld>();

    public static WebApplication MapSandboxAcc(this WebApplication app) => app;
}
