using System.Diagnostics.Metrics;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Models;

/// <summary>Shows the operator how much of a day's tokens is gone. Read from the database when asked, so that every machine tells the same and a new day begins at zero.</summary>
internal sealed class TokenGauges(IMeterFactory meters, IDbContextFactory<AppDbContext> databases, IOptions<LlmOptions> options, TimeProvider time) : IHostedService
{
    public const string Used = "acc_assistant.model.tokens.today";
    public const string Allowed = "acc_assistant.model.tokens.daily_limit";
    public const string People = "acc_assistant.model.people.today";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var meter = meters.Create(ModelRound.Telemetry);
        meter.CreateObservableGauge(Used, UsedToday, "{token}", "Tokens of this UTC day by everybody, by model and kind: input, cached (part of input), output.");
        meter.CreateObservableGauge(Allowed, () => options.Value.DailyTokens, "{token}", "Tokens everybody together may use on one UTC day; 0 is without limit.");
        meter.CreateObservableGauge(People, PeopleToday, "{person}", "People who have asked the model something on this UTC day.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private List<Measurement<long>> UsedToday()
    {
        using var database = databases.CreateDbContext();
        var used = Today(database)
            .GroupBy(row => row.Model)
            .Select(rows => new { Model = rows.Key, Input = rows.Sum(row => row.Input), Cached = rows.Sum(row => row.Cached), Output = rows.Sum(row => row.Output) })
            .ToList();
        return
        [
            .. used.Select(sum => new Measurement<long>(sum.Input, new("model", sum.Model), new("kind", "input"))),
            .. used.Select(sum => new Measurement<long>(sum.Cached, new("model", sum.Model), new("kind", "cached"))),
            .. used.Select(sum => new Measurement<long>(sum.Output, new("model", sum.Model), new("kind", "output"))),
        ];
    }

    private long PeopleToday()
    {
        using var database = databases.CreateDbContext();
        return Today(database).Select(row => row.UserId).Distinct().LongCount();
    }

    private IQueryable<TokenUseRow> Today(AppDbContext database)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return database.TokenUse.AsNoTracking().Where(row => row.Day == today);
    }
}
