using AccAssistant.Acc;
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
                policy.AddScriptSrc().Self();
                policy.AddStyleSrc().Self();
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
}
