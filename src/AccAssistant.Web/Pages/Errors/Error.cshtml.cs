using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Pages.Projects;
using AccAssistant.Web.SignIn;
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
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        context.Result = await ShowAsync(Failing(int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture)), HttpContext.RequestAborted);

    // Whoever writes the address himself may name any number.
    private static int Failing(int code) => code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;

    private async Task<IActionResult> ShowAsync(int code, CancellationToken cancellationToken)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var path = HttpMethods.IsGet(Request.Method) ? failed?.Path : null;
        Address = path is null ? null : Request.PathBase + path;
        if (failed?.Error is AccException { Kind: AccErrorKind.SignInRequired })
            return Redirect("~/signin?returnUrl=" + Uri.EscapeDataString(path ?? "/"));
        Problem = code == StatusCodes.Status404NotFound && await HiddenAsync(cancellationToken) is > 0 and var count
            ? ErrorWords.Hidden(count, words)
            : ErrorWords.For(code, failed?.Error, words);
        Response.StatusCode = failed?.Error is AccException ? StatusCodes.Status503ServiceUnavailable : code;
        return Page();
    }

    /// <summary>How many conversations of their own a person cannot open because their project is closed to them by now.</summary>
    /// <remarks>Asked for only here: what is broken elsewhere must not break the page that tells of it.</remarks>
    private async Task<int> HiddenAsync(CancellationToken cancellationToken) =>
        User.Identity?.IsAuthenticated == true
        && HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/') is ["", "p", var id, ..]
        && Guid.TryParse(id, out var project)
            ? await HttpContext.RequestServices.GetRequiredService<HiddenConversations>().CountAsync(User.ToCaller(), new ProjectId(project), cancellationToken)
            : 0;
}
