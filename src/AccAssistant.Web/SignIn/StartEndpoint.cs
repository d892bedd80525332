using AccAssistant.Web.Operators;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

/// <summary>POST /signin/start: sends the browser to Autodesk. Form field <c>returnUrl</c>: where to land afterwards.</summary>
internal sealed partial class StartEndpoint(
    PublicAddress address,
    IAntiforgery antiforgery,
    ForgedForms forged,
    IOptionsMonitor<OpenIdConnectOptions> options,
    ILogger<StartEndpoint> logger)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        // First of all: without cookies the anti-forgery check could only fail, and would say nothing helpful.
        if (!address.CanHoldCookies(context.Request))
            return Results.LocalRedirect("~" + SignInProblem.Address(SignInProblem.Insecure));
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            forged.Tell(context);
            return Results.LocalRedirect("~" + SignInProblem.Address(SignInProblem.Expired));
        }

        if (!await CanReachAutodeskAsync(context.RequestAborted))
            return Results.LocalRedirect("~" + SignInProblem.Address(SignInProblem.Unavailable));

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var properties = new AuthenticationProperties { RedirectUri = ReturnAddress.Safe(form["returnUrl"]) };
        return Results.Challenge(properties, [SignInSchemes.Autodesk]);
    }

    private async Task<bool> CanReachAutodeskAsync(CancellationToken cancellationToken)
    {
        try
        {
            await options.Get(SignInSchemes.Autodesk).ConfigurationManager!.GetConfigurationAsync(cancellationToken);
            return true;
        }
        catch (InvalidOperationException exception)
        {
            Log.NoMetadata(logger, exception);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The sign-in service's metadata could not be read or was refused.")]
        public static partial void NoMetadata(ILogger logger, Exception exception);
    }
}
