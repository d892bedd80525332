using System.Globalization;
using System.Threading.RateLimiting;
using AccAssistant.Web.Chat;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AccAssistant.Web.Limits;

/// <summary>Ends with a 429 and the time to wait what one person, or one address of strangers, asks beyond the limits. Nobody waits for another's excess.</summary>
internal static class RequestLimits
{
    /// <summary>A window is closed in less.</summary>
    private const int SocketRetrySeconds = 10;

    /// <summary>Refills this often in a minute, so that who was too fast waits seconds.</summary>
    private const int RefillsPerMinute = 30;

    public static IServiceCollection AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitOptions>()
            .Bind(configuration.GetSection(LimitOptions.Section))
            .Validate(limits => limits.SocketsPerPerson is >= 1 and <= 10_000, "Limits:SocketsPerPerson must be between 1 and 10000.")
            .Validate(limits => limits.RequestsPerMinute is >= 10 and <= 1_000_000, "Limits:RequestsPerMinute must be between 10 and 1000000.")
            .ValidateOnStart();
        services.AddSingleton<HitLimits>();
        // The framework's own middleware never lets its limiter go, and the limiter's clock holds the app.
        services.AddSingleton(provider =>
        {
            var perMinute = provider.GetRequiredService<IOptions<LimitOptions>>().Value.RequestsPerMinute;
            return PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, perMinute));
        });
        return services;
    }

    /// <summary>Goes after authentication, inside the error pages.</summary>
    public static IApplicationBuilder UseRequestLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        using var lease = context.RequestServices.GetRequiredService<PartitionedRateLimiter<HttpContext>>().AttemptAcquire(context);
        if (!lease.IsAcquired)
            Refuse(context, "requests a minute", lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1);
        else if (AsksForOneWindowTooMany(context))
            Refuse(context, "open windows", SocketRetrySeconds);
        else
            return next(context);
        return Task.CompletedTask;
    });

    private static bool AsksForOneWindowTooMany(HttpContext context) =>
        context.Request.Path.StartsWithSegments(ChatServices.HubPath)
        && !IsOfConnection(context)
        && context.User.Identity?.IsAuthenticated == true
        && context.RequestServices.GetRequiredService<OpenSockets>().IsFull(context.User.ToCaller().UserId);

    private static RateLimitPartition<string> PartitionOf(HttpContext context, int perMinute)
    {
        // The page that tells of a refusal is refused to nobody; without WebSockets each word of an answer is a request.
        var endpoint = context.GetEndpoint()?.Metadata;
        if (endpoint?.GetMetadata<StaticAssetDescriptor>() is not null || endpoint?.GetMetadata<DisableRateLimitingAttribute>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || IsOfConnection(context))
            return RateLimitPartition.GetNoLimiter("");
        var who = context.User.Identity?.IsAuthenticated == true ? "person " + context.User.ToCaller().UserId : "address " + context.Connection.RemoteIpAddress;
        return RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / RefillsPerMinute),
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / RefillsPerMinute,
            QueueLimit = 0,
        });
    }

    /// <summary>Whether it belongs to a connection that was let in; whoever asks for one may not name an id to be taken for it.</summary>
    private static bool IsOfConnection(HttpContext context) => context.Request.Path == ChatServices.HubPath && context.Request.Query.ContainsKey("id");

    private static void Refuse(HttpContext context, string limit, int waitSeconds)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers[HeaderNames.RetryAfter] = waitSeconds.ToString(CultureInfo.InvariantCulture);
        if (context.User.Identity?.IsAuthenticated == true)
            context.RequestServices.GetRequiredService<HitLimits>().Tell(context.User.ToCaller().UserId, limit);
    }
}
