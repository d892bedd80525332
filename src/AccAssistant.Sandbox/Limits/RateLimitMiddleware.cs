using System.Globalization;
using AccAssistant.Sandbox.Aps;

namespace AccAssistant.Sandbox.Limits;

/// <summary>Answers 429 to whoever asks too often, in the gateway's shape and with its waiting time.</summary>
internal sealed class RateLimitMiddleware(RequestDelegate next, RateLimits limits)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!limits.AreOn
            || Allowance.For(context.Request.Path) is not { } allowance
            || limits.Take(allowance, BearerPerson.Find(context)) is not { } wait)
        {
            return next(context);
        }

        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return GatewayError.QuotaExceeded.WriteAsync(context);
    }
}
