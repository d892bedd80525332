namespace AccAssistant.Sandbox.Aps;

/// <summary>Autodesk's sign-in, spelt as Autodesk spells it, and the check of bearer tokens on its APIs.</summary>
public static class ApsEndpoints
{
    public static IServiceCollection AddSandboxAps(this IServiceCollection services) => services;

    public static WebApplication MapSandboxAps(this WebApplication app) => app;
}
