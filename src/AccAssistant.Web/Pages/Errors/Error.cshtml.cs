using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Errors;

/// <summary>Every failure of a page ends here, in plain words and with the request's own reference.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Words words) : PageModel
{
    public ErrorWords Problem { get; private set; } = null!;

    public string Reference => HttpContext.TraceIdentifier;

    /// <summary>The page that failed, when it can simply be asked for again.</summary>
    public string? Address { get; private set; }

    /// <summary>Whatever the method of the request that failed: a handler there is for none, lest one be forgotten.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        context.Result = Show(int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture));

    private IActionResult Show(int code)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var path = HttpMethods.IsGet(Request.Method) ? failed?.Path : null;
        Address = path is null ? null : Request.PathBase + path;
        if (failed?.Error is AccException { Kind: AccErrorKind.SignInRequired })
            return Redirect("~/signin?returnUrl=" + Uri.EscapeDataString(path ?? "/"));
        Problem = ErrorWords.For(code, failed?.Error, words);
        Response.StatusCode = failed?.Error is AccException ? StatusCodes.Status503ServiceUnavailable : code;
        return Page();
    }
}
