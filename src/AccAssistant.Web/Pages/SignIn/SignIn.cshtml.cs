using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.SignIn;

/// <summary>The door. Where to go afterwards is checked here for the look of it and again where the sign-in starts.</summary>
public sealed class SignInModel : PageModel
{
    /// <summary>Within this app: what stands before it on the host is not part of it.</summary>
    public string ReturnUrl { get; private set; } = "/";

    public IActionResult OnGet(string? returnUrl)
    {
        ReturnUrl = ReturnAddress.Safe(returnUrl);
        return User.Identity is { IsAuthenticated: true } ? LocalRedirect("~" + ReturnUrl) : Page();
    }
}
