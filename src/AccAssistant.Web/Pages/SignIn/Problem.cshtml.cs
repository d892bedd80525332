using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.SignIn;

/// <summary>Why a sign-in did not end in a session. The reason is a word of ours, never the provider's text.</summary>
public sealed class ProblemModel : PageModel
{
    public ProblemWords Words { get; private set; } = ProblemWords.For(null);

    public string Reference => HttpContext.TraceIdentifier;

    public void OnGet(string? reason) => Words = ProblemWords.For(reason);
}
