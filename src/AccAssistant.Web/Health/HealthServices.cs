using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Health;

/// <summary>What supervisors and load balancers ask: whether the process lives, and whether it can work.</summary>
internal static class HealthServices
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Needs storage, Autodesk's and the model endpoint's options and an <see cref="OutboundHandler"/>. The cluster adds a check of its own.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", timeout: Patience)
            .Add(new HealthCheckRegistration("autodesk", VendorOf(provider => new Uri(new Uri(provider.GetRequiredService<IOptions<ApsOptions>>().Value.Authority), "/.well-known/openid-configuration")), HealthStatus.Degraded, null, Patience))
            .Add(new HealthCheckRegistration("model", VendorOf(provider => new Uri(provider.GetRequiredService<IOptions<LlmOptions>>().Value.Endpoint.TrimEnd('/') + "/models")), HealthStatus.Degraded, null, Patience));
        return services;
    }

    /// <summary>Both are open to whoever reaches the app, and neither tells more than which part is missing.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Live, () => Results.Json(new { status = "alive" })).AllowAnonymous().DisableRateLimiting();
        routes.MapGet(Ready, async (Readiness readiness) =>
        {
            var report = await readiness.GetAsync();
            return Results.Json(report, statusCode: report.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }).AllowAnonymous().DisableRateLimiting();
    }

    private static Func<IServiceProvider, IHealthCheck> VendorOf(Func<IServiceProvider, Uri> address) =>
        provider => new VendorHealth(provider.GetRequiredService<OutboundHandler>(), address(provider));
}
