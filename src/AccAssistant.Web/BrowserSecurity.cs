using AccAssistant.Acc;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web;

/// <summary>What a browser may do with our pages, on every answer, errors and static files included.</summary>
internal static class BrowserSecurity
{
    public static WebApplication UseBrowserSecurity(this WebApplication app)
    {
        var authority = new Uri(app.Services.GetRequiredService<IOptions<ApsOptions>>().Value.Authority);
        // Autodesk sends the browser on from its API host to its sign-in hosts, and the browser checks each hop.
        var autodesk = authority.Host.EndsWith(".autodesk.com", StringComparison.OrdinalIgnoreCase)
            ? "https://*.autodesk.com"
            : authority.GetLeftPart(UriPartial.Authority);
        app.UseSecurityHeaders(policies => policies
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddScriptSrc().WithNonce();
                policy.AddStyleSrc().WithNonce();
                policy.AddWorkerSrc().Self();
                policy.AddFontSrc().Self();
                policy.AddImgSrc().Self().Data();
                policy.AddConnectSrc().Self();
                policy.AddManifestSrc().Self();
                policy.AddBaseUri().None();
                policy.AddFrameAncestors().None();
                // The sign-in form is answered by a redirect to Autodesk, which this directive would otherwise stop.
                policy.AddFormAction().Self().From(autodesk);
            }));
        return app;
    }

    /// <summary>What is made for a person who is signed in is kept by no cache, the browser's own included. Goes after authentication.</summary>
    public static WebApplication UsePrivateAnswers(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.User.Identity?.IsAuthenticated == true && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                    context.Response.Headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        });
        return app;
    }
}
