using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>What a person can set, a section each.</summary>
public sealed class SettingsModel(TimeProvider time) : PageModel
{
    public IActionResult OnPostTheme(string? theme)
    {
        if (Theme.All.FirstOrDefault(known => known.Id == theme) is not { } chosen)
            return BadRequest();
        ThemeCookie.Write(HttpContext, chosen, time.GetUtcNow());
        return LocalRedirect("/settings#appearance");
    }
}
