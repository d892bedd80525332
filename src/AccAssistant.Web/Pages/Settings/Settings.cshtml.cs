using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Exports;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>What a person can set and see about themselves, a section each.</summary>
public sealed class SettingsModel(ITokenLedger ledger, PersonData data, PersonExport export, SignedInBrowsers browsers, AuditTrail trail, IOptions<ConversationOptions> conversations, TimeProvider time, Words words) : PageModel
{
    public ModelUse Use { get; private set; } = null!;

    public IReadOnlyList<SignedInBrowser> Browsers { get; private set; } = [];

    /// <summary>For how long after its last question a conversation that is not pinned is kept; 0: for ever.</summary>
    public int KeepDays => conversations.Value.KeepDays;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        var day = await ledger.TodayAsync(caller.UserId, cancellationToken);
        var questions = await data.QuestionsSinceAsync(caller.UserId, new DateTimeOffset(day.Day, TimeOnly.MinValue, TimeSpan.Zero), cancellationToken);
        Use = ModelUse.Of(day, questions, time.GetUtcNow(), words);
        Browsers = await browsers.ListAsync(caller, cancellationToken);
    }

    public IActionResult OnPostTheme(string? theme)
    {
        if (Theme.All.FirstOrDefault(known => known.Id == theme) is not { } chosen)
            return BadRequest();
        ThemeCookie.Write(HttpContext, chosen, time.GetUtcNow());
        return LocalRedirect("~/settings#appearance");
    }

    /// <summary>Sends the archive while it is made; what fails half-way breaks the download off, so that no part is taken for the whole.</summary>
    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellationToken)
    {
        var plan = await export.PlanAsync(User, cancellationToken);
        trail.Record(new AuditEvent(AuditKind.DataExported, plan.Caller.UserId) { About = "conversations", Rows = plan.Conversations.Count });
        Response.ContentType = PersonExport.ContentType;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = export.FileName() }.ToString();
        await export.WriteAsync(plan, Response.Body, cancellationToken);
        return new EmptyResult();
    }

    /// <param name="browser">The handle of another browser of theirs.</param>
    public async Task<IActionResult> OnPostSignOutAsync(string? browser, CancellationToken cancellationToken) =>
        await browsers.SignOutAsync(User.ToCaller(), browser, cancellationToken) ? LocalRedirect("~/settings#browsers") : NotFound();

    public async Task<IActionResult> OnPostSignOutOthersAsync(CancellationToken cancellationToken)
    {
        await browsers.SignOutOthersAsync(User.ToCaller(), cancellationToken);
        return LocalRedirect("~/settings#browsers");
    }
}
