using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
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

    public IActionResult OnGet(int code) => Show(Failing(code));

    public IActionResult OnPost(int code) => Show(Failing(code));

    // Whoever writes the address himself may name any number.
    private static int Failing(int code) => code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;

    private IActionResult Show(int code)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        Address = HttpMethods.IsGet(Request.Method) ? failed?.Path : null;
        if (failed?.Error is AccException { Kind: AccErrorKind.SignInRequired })
            return Redirect("/signin?returnUrl=" + Uri.EscapeDataString(Address ?? "/"));
        Problem = ErrorWords.For(code, failed?.Error, words);
        Response.StatusCode = failed?.Error is AccException ? StatusCodes.Status503ServiceUnavailable : code;
        return Page();
    }
}
