using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AccAssistant.Acc;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.SignIn;

/// <summary>Where a person is signed in, and how to end it from another browser. Every call is about the caller's own sessions only.</summary>
public sealed class SignedInBrowsers(IDbContextFactory<AppDbContext> databases, Sessions sessions, AuditTrail trail, TimeProvider time)
{
    /// <summary>The caller's own first, then those seen last.</summary>
    public async Task<IReadOnlyList<SignedInBrowser>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await Mine(database, caller)
            .Select(row => new { row.Id, row.Browser, row.CreatedAt, row.LastSeenAt })
            .ToListAsync(cancellationToken);
        return [.. rows
            .Select(row => new SignedInBrowser(HandleOf(row.Id), row.Browser.Length > 0 ? row.Browser : UserAgentWords.Unknown, row.CreatedAt, row.LastSeenAt, row.Id == caller.SessionId))
            .OrderByDescending(browser => browser.IsThis)
            .ThenByDescending(browser => browser.LastSeen)];
    }

    /// <summary>False: no other browser of this person goes by that handle.</summary>
    public async Task<bool> SignOutAsync(Caller caller, string? handle, CancellationToken cancellationToken)
    {
        if ((await OthersAsync(caller, cancellationToken)).Find(id => HandleOf(id) == handle) is not { } sessionId)
            return false;
        await sessions.EndAsync(sessionId);
        trail.Record(new AuditEvent(AuditKind.SignedOut, caller.UserId) { About = "another browser" });
        return true;
    }

    public async Task SignOutOthersAsync(Caller caller, CancellationToken cancellationToken)
    {
        var others = await OthersAsync(caller, cancellationToken);
        await Task.WhenAll(others.Select(sessions.EndAsync));
        trail.Record(new AuditEvent(AuditKind.SignedOutEverywhere, caller.UserId) { Rows = others.Count });
    }

    private async Task<List<string>> OthersAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await Mine(database, caller).Select(row => row.Id).Where(id => id != caller.SessionId).ToListAsync(cancellationToken);
    }

    private IQueryable<SessionRow> Mine(AppDbContext database, Caller caller) =>
        Sessions.Alive(database, time.GetUtcNow()).Where(row => row.UserId == caller.UserId);

    // The ids are 256 random bits: nobody finds one by trying what hashes alike.
    private static string HandleOf(string sessionId) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(sessionId)));
}
