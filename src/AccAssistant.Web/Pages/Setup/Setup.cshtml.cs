using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Demo;
using AccAssistant.Web.Setup;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Pages.Setup;

/// <summary>How this installation stands and how to mend it, for operators. Each opening checks anew.</summary>
public sealed class SetupModel(SetupChecks checks, PublicAddress address, IOptions<ApsOptions> aps, RunMode mode, TimeProvider time, Words words) : PageModel
{
    public IReadOnlyList<SetupFinding> Findings { get; private set; } = [];

    public string Report { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Findings = await CheckAsync(words, cancellationToken);
        Report = SetupReport.Of(Findings, mode, time.GetUtcNow(), words);
    }

    /// <summary>For programs, which look for words they know.</summary>
    public async Task<IActionResult> OnGetJsonAsync(CancellationToken cancellationToken) =>
        new JsonResult((await CheckAsync(Words.English, cancellationToken)).Select(finding => new { finding.Name, State = SetupWords.Of(finding.State, Words.English), finding.Found, finding.Mend }));

    private Task<IReadOnlyList<SetupFinding>> CheckAsync(Words language, CancellationToken cancellationToken) =>
        checks.RunAsync(SetupVisit.Of(HttpContext, address, aps.Value, language), cancellationToken);
}
