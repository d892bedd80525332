using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Autodesk's data APIs over the made-up world.</summary>
public static class AccEndpoints
{
    public static IServiceCollection AddSandboxAcc(this IServiceCollection services) =>
        services.AddSingleton<SandboxWorld>().AddSingleton<SignedFiles>();

    public static WebApplication MapSandboxAcc(this WebApplication app)
    {
        // A broken world folder stops the start, not the first request.
        app.Services.GetRequiredService<SandboxWorld>();

        var api = app.MapGroup("").AddEndpointFilter<RefusalFilter>();
        api.MapDataManagement();
        api.MapAdmin();
        api.MapIssues();
        api.MapIssueSetup();
        api.MapRfis();
        api.MapRfiSetup();
        api.MapSubmittals();
        api.MapSubmittalSetup();
        api.MapLocations();
        api.MapStorage();
        api.MapWorldControl();
        return app;
    }
}
