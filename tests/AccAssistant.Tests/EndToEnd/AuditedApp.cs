using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app with Dana as its operator.</summary>
public sealed class AuditedApp() : AppFixture(null, "--Operators:People=dana.kowalski@northgate.example", "--Turns:MaxQuestionLength=300", "--Audit:KeepDays=3650")
{
    private long before;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What happened until now is no more among the rows.</summary>
    public async Task BeginAsync()
    {
        before = 0;
        before = (await RowsAsync()).Select(row => row.Id).LastOrDefault();
    }

    /// <summary>What has happened since it began, oldest first.</summary>
    public async Task<List<AuditRow>> RowsAsync() => [.. (await RowsAsync(this)).Where(row => row.Id > before)];

    /// <summary>Of any app.</summary>
    internal static async Task<List<AuditRow>> RowsAsync(AppFixture app)
    {
        await app.Services.GetRequiredService<AuditTrail>().WrittenAsync(Cancellation);
        await using var database = await app.OpenDatabaseAsync();
        return await database.Audit.AsNoTracking().OrderBy(row => row.Id).ToListAsync(Cancellation);
    }
}
