namespace AccAssistant.Sandbox.OpenAi;

/// <summary>The pretend model, behind an OpenAI-compatible door.</summary>
public static class ModelEndpoints
{
    public static IServiceCollection AddSandboxModel(this IServiceCollection services) => services;

    public static WebApplication MapSandboxModel(this WebApplication app) => app;
}
