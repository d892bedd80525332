using AccAssistant.Storage.Audit;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AccAssistant.Web.Operators;

/// <summary>Keeps in the audit trail that a form came without the token our pages put into it: from another site, or from a page older than its cookie.</summary>
internal sealed class ForgedForms(AuditTrail trail) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            Tell(context.HttpContext);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>For an address that looks at the token itself.</summary>
    public void Tell(HttpContext context) => trail.Record(RefusalTrail.EventOf(AuditKind.FormRefused, context));
}
