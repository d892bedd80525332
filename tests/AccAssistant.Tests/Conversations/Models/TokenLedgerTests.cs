using System.Diagnostics.Metrics;
using AccAssistant.Conversations.Models;
using AccAssistant.Tests.Acc.Tokens;
using AccAssistant.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>A day's tokens, as they are kept and as an operator sees them.</summary>
public class TokenLedgerTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.New();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 23, 50, 0, TimeSpan.Zero));
    private readonly IOptions<LlmOptions> options = Options.Create(new LlmOptions { DailyTokens = 200_000, DailyTokensPerPerson = 20_000 });

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tokens_but_cached_ones_are_counted_for_a_person_and_for_everybody_and_survive_a_restart()
    {
        await Ledger().AddAsync("DANA", "big", new TokenUsage(1_900, 1_200, 50), Cancellation);
        await Ledger().AddAsync("DANA", "small", new TokenUsage(100, 0, 10), Cancellation);
        await Ledger().AddAsync("PRIYA", "big", new TokenUsage(1_000, 0, 40), Cancellation);

        Assert.Equal(new TokenDay(new DateOnly(2026, 11, 23), 860, 20_000, 1_900, 200_000), await Ledger().TodayAsync("DANA", Cancellation));
        Assert.Equal(0, (await Ledger().TodayAsync("TOMAS", Cancellation)).Mine);
    }

    [Fact]
    public async Task Requests_that_end_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Ledger().AddAsync("DANA", "big", new TokenUsage(100, 0, 10), Cancellation), Cancellation)));

        Assert.Equal(20 * 110, (await Ledger().TodayAsync("DANA", Cancellation)).Mine);
    }

    [Fact]
    public async Task A_new_day_begins_at_midnight_UTC_with_nothing_used()
    {
        await Ledger().AddAsync("DANA", "big", new TokenUsage(19_990, 0, 10), Cancellation);
        var before = await Ledger().TodayAsync("DANA", Cancellation);

        time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(20_000, before.Mine);
        Assert.Equal(new TokenDay(new DateOnly(2026, 11, 24), 0, 20_000, 0, 200_000), await Ledger().TodayAsync("DANA", Cancellation));
    }

    [Fact]
    public async Task An_operator_sees_the_days_tokens_by_model_the_limit_and_how_many_people_asked()
    {
        await Ledger().AddAsync("DANA", "big", new TokenUsage(1_900, 1_200, 50), Cancellation);
        await Ledger().AddAsync("PRIYA", "big", new TokenUsage(1_000, 0, 40), Cancellation);
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var meters = services.GetRequiredService<IMeterFactory>();
        await new TokenGauges(meters, database, options, time).StartAsync(Cancellation);

        var today = Measured(meters);
        time.Advance(TimeSpan.FromMinutes(10));
        var tomorrow = Measured(meters);

        Assert.Equal(
            [
                "acc_assistant.model.people.today 2",
                "acc_assistant.model.tokens.daily_limit 200000",
                "acc_assistant.model.tokens.today 1200 big cached",
                "acc_assistant.model.tokens.today 2900 big input",
                "acc_assistant.model.tokens.today 90 big output",
            ],
            today);
        Assert.Equal(["acc_assistant.model.people.today 0", "acc_assistant.model.tokens.daily_limit 200000"], tomorrow);
    }

    private TokenLedger Ledger() => new(database, options, time);

    private static List<string> Measured(IMeterFactory meters)
    {
        var lines = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Scope == meters)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => lines.Add(string.Join(' ', [instrument.Name, value, .. tags.ToArray().Select(tag => tag.Value!)])));
        listener.Start();
        listener.RecordObservableInstruments();
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
