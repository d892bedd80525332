namespace AccAssistant.Sandbox.Faults;

/// <summary>Makes the sandbox misbehave on request.</summary>
public static class FaultEndpoints
{
    public static IServiceCollection AddSandboxFaults(this IServiceCollection services) => services;

    /// <summary>First in the pipeline, before any endpoint.</summary>
    public static WebApplication UseSandboxFaults(this WebApplication app) => app;
}
