using System.Globalization;
using System.Security.Claims;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Exports;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AccAssistant.Web.Pages.Operator;

/// <summary>The audit trail for operators: some at a time, or all that fit as a file.</summary>
public sealed class AuditModel(AuditReader reader, AuditTrail trail, IOptions<AuditOptions> options, TimeProvider time, Words words) : PageModel
{
    public const int Shown = 50;

    // What is shown is no older than the click that led here, unless the store is out of order.
    private static readonly TimeSpan CatchUp = TimeSpan.FromSeconds(2);

    public AuditQuery Query { get; private set; } = new(null, null, null, null, null);

    public IReadOnlyList<AuditRecord> Records { get; private set; } = [];

    /// <summary>Why nothing was looked for.</summary>
    public string? Problem { get; private set; }

    public int KeepDays => options.Value.KeepDays;

    /// <summary>Older ones are left out before these.</summary>
    public bool IsLater { get; private set; }

    /// <summary>Where it goes on; null at the end.</summary>
    public string? Older { get; private set; }

    /// <param name="before">The number of the last event shown already.</param>
    public async Task OnGetAsync([FromQuery] AuditQuery query, [FromQuery] long? before, CancellationToken cancellationToken)
    {
        Query = Trimmed(query);
        IsLater = before is not null;
        var filter = Query.Read(words, out var problem);
        Problem = problem;
        if (filter is null)
            return;

        await CatchUpAsync(cancellationToken);
        var found = await reader.PageAsync(filter, before, Shown + 1, cancellationToken);
        Records = [.. found.Take(Shown)];
        if (found.Count > Shown)
            Older = Query.Address(KeyValuePair.Create("before", (string?)Records[^1].Row.Id.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Sends the file while it is read; what fails half-way breaks the download off, so that no part is taken for the whole.</summary>
    public async Task<IActionResult> OnGetCsvAsync([FromQuery] AuditQuery query, CancellationToken cancellationToken)
    {
        if (Trimmed(query).Read(words, out _) is not { } filter)
            return Redirect(Trimmed(query).Address());

        await CatchUpAsync(cancellationToken);
        Response.ContentType = InertCsv.ContentType;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"audit-{time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv" }.ToString();
        int? rows = null;
        try
        {
            rows = await AuditCsv.WriteAsync(Response.Body, reader.AllAsync(filter, cancellationToken), cancellationToken);
        }
        finally
        {
            trail.Record(new AuditEvent(AuditKind.TrailDownloaded, User.FindFirstValue(CallerClaims.UserId)) { Rows = rows, Outcome = rows is null ? AuditOutcome.Failed : AuditOutcome.Done });
        }

        return new EmptyResult();
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(CatchUp, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await trail.WrittenAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // What cannot be written yet is shown later; the log says why.
        }
    }

    private static AuditQuery Trimmed(AuditQuery query) => new(Text(query.Person), Text(query.Project), Text(query.Kind), Text(query.From), Text(query.To));

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
