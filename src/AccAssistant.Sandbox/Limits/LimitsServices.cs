namespace AccAssistant.Sandbox.Limits;

public static class LimitsServices
{
    public static IServiceCollection AddSandboxLimits(this IServiceCollection services) => services.AddSingleton<RateLimits>();

    /// <summary>Behind the check of bearer tokens, which says who asks, and before the endpoints.</summary>
    public static WebApplication UseSandboxLimits(this WebApplication app)
    {
        app.UseMiddleware<RateLimitMiddleware>();
        return app;
    }
}
