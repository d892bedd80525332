using System.Data.Common;
using AccAssistant.Acc;
using AccAssistant.Storage.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

/// <summary>Every way a sign-in can end: at the page that was asked for, or at one that says why not.</summary>
internal sealed partial class SignInEvents(SignInCompletion completion, IOptions<ApsOptions> options, AuditTrail trail, ILogger<SignInEvents> logger) : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (options.Value.RedirectUri.Length > 0)
            context.ProtocolMessage.RedirectUri = options.Value.RedirectUri;
        HelperCookies.Trim(context.HttpContext);
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        HelperCookies.Trim(context.HttpContext);
        string destination;
        try
        {
            await completion.CompleteAsync(context.HttpContext, context.Principal!, context.Properties!);
            destination = ReturnAddress.Safe(context.ReturnUri);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            destination = Explain(context.HttpContext, exception);
        }

        context.Response.Redirect(context.Request.PathBase + destination);
        context.HandleResponse();
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.Response.Redirect(context.Request.PathBase + Denied());
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        var reason = SignInFailure.Reason(context.Request, context.Failure);
        var reloaded = reason == SignInProblem.Expired
            && (await context.HttpContext.AuthenticateAsync(SignInSchemes.Session)).Succeeded;
        var destination = reloaded ? "/"
            : reason == SignInProblem.Denied ? Denied()
            : Explain(context.HttpContext, context.Failure);
        context.Response.Redirect(context.Request.PathBase + destination);
        context.HandleResponse();
    }

    private string Denied()
    {
        Refused(SignInProblem.Denied);
        return SignInProblem.Address(SignInProblem.Denied);
    }

    private string Explain(HttpContext context, Exception? failure)
    {
        var reason = failure is DbException or DbUpdateException ? SignInProblem.Unavailable : SignInFailure.Reason(context.Request, failure);
        var reference = Guid.NewGuid().ToString("N")[..8];
        if (reason == SignInProblem.Expired)
            Log.Lapsed(logger, reference, SignInFailure.Describe(failure));
        else
            Log.Failed(logger, reason, reference, SignInFailure.Describe(failure));
        Refused(reason);
        return SignInProblem.Address(reason, reference);
    }

    private void Refused(string reason) => trail.Record(new AuditEvent(AuditKind.SignInRefused, null)
    {
        About = reason,
        Outcome = reason == SignInProblem.Unavailable ? AuditOutcome.Failed : AuditOutcome.Refused,
    });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A sign-in could not be finished, reference {Reference}: {What}")]
        public static partial void Lapsed(ILogger logger, string reference, string what);

        [LoggerMessage(LogLevel.Error, "A sign-in failed ({Reason}), reference {Reference}: {What}")]
        public static partial void Failed(ILogger logger, string reason, string reference, string what);
    }
}
