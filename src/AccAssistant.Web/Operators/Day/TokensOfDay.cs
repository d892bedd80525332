using AccAssistant.Conversations.Models;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Operators.Day;

/// <summary>Tokens by person and model. Kept by UTC day and nothing finer, whatever the operator's clock says.</summary>
public sealed class TokensOfDay(IDbContextFactory<AppDbContext> databases, IOptions<LlmOptions> options, TimeProvider time)
{
    public async Task<UsedTokens> ReadAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var rows = await database.TokenUse.AsNoTracking().Where(row => row.Day == today).ToListAsync(cancellationToken);
        var nameOf = await database.NamesAsync(rows.Select(row => row.UserId), cancellationToken);
        return new UsedTokens(
            today,
            options.Value.DailyTokens,
            options.Value.DailyTokensPerPerson,
            [.. rows.GroupBy(row => row.UserId).Select(person => new PersonTokens(person.Key, nameOf(person.Key), ModelsOf(person))).OrderByDescending(person => person.Counted)]);
    }

    private static IReadOnlyList<ModelTokens> ModelsOf(IEnumerable<TokenUseRow> rows) =>
    [
        .. rows
            .Select(row => new ModelTokens(row.Model, row.Requests, row.Input - row.Cached + row.Output, row.Input, row.Cached, row.Output))
            .OrderByDescending(model => model.Counted),
    ];
}
