using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.SignIn;

/// <summary>The door. Where to go afterwards is checked here for the look of it and again where the sign-in starts.</summary>
public sealed class SignInModel : PageModel
{
    public string ReturnUrl { get; private set; } = "/";

    public IActionResult OnGet(string? returnUrl)
    {
        ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl! : "/";
        return User.Identity is { IsAuthenticated: true } ? LocalRedirect(ReturnUrl) : Page();
    }
}
