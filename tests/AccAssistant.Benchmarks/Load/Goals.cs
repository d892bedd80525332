namespace AccAssistant.Benchmarks.Load;

/// <summary>What a load is to cost at most.</summary>
internal sealed record Goals(Load Load)
{
    /// <summary>Of the time added before the first token, at the 95th percentile.</summary>
    public Bound? FirstAt95 { get; private init; }

    public Bound? Each { get; private init; }

    public Bound? Cpu { get; private init; }

    public Bound? Throughput { get; private init; }

    public static IReadOnlyList<Goals> Of(bool quick)
    {
        var tokens = quick ? 250 : 400;
        var share = quick ? 5 : 1;
        return
        [
            new(new Load("10 chats whose project is read anew for them", 10, 50, 150) { LooksUp = true, ReadsAgain = true }),
            new(new Load("100 chats that look something up", 100, 50, 150) { LooksUp = true }),
            new(new Load("1 chat at 50 tokens/s", 1, 50, tokens) { Openings = quick ? 5 : 20 }),
            new(new Load("100 chats at 50 tokens/s", 100, 50, tokens)) { FirstAt95 = Bound.AtMost(2.5), Each = Bound.AtMost(2), Cpu = Bound.AtMost(1.5) },
            new(new Load("1 chat as fast as it is taken", 1, 0, 50_000 / share)),
            new(new Load("10 chats as fast as they are taken", 10, 0, 20_000 / share)) { Throughput = Bound.AtLeast(0.2) },
            new(new Load("100 chats as fast as they are taken", 100, 0, 20_000 / share)) { Throughput = Bound.AtLeast(0.2) },
        ];
    }

    /// <param name="floor">Null where the relay cannot do it.</param>
    public IEnumerable<Compared> Judge(TrialResult? floor, TrialResult app) =>
    [
        .. Added("before the first token", floor?.First, app.First, IsOne && !Load.IsPaced, null, FirstAt95),
        .. Added("to each token", floor?.Each, app.Each, false, Each, Each),
        .. Spent(floor, app),
        Of("Most memory", floor?.Megabytes, app.Megabytes, "MB"),
        Of("Requests to the model for each question", floor?.Requests, app.Requests, "") with { Own = Bound.AtMost(Load.LooksUp ? 2 : 1) },
        Of("Tokens lost, doubled or reordered", floor?.Wrong, app.Wrong, "") with { Own = Bound.AtMost(0) },
    ];

    private bool IsOne => Load.Chats == 1;

    private IEnumerable<Compared> Added(string where, Percentiles? floor, Percentiles app, bool isOnce, Bound? at50, Bound? at95)
    {
        yield return Of($"Added {where}, p50", floor?.P50, app.P50, "ms", at50);
        if (isOnce)
            yield break;
        yield return Of("p95", floor?.P95, app.P95, "ms", at95);
        yield return Of("p99", floor?.P99, app.P99, "ms");
    }

    /// <summary>Of one chat, and in the moments left beside looking up, the processor's clock shows next to nothing.</summary>
    private IEnumerable<Compared> Spent(TrialResult? floor, TrialResult app)
    {
        if (!Load.IsPaced)
            yield return Of("Tokens a second", floor?.Throughput, app.Throughput, "", Throughput);
        if (IsOne || Load.LooksUp)
            yield break;
        yield return Of("Processor time per 1,000 tokens", floor?.Cpu, app.Cpu, "ms", Cpu) with { IsSteady = Load.IsPaced };
        if (Load.IsPaced)
            yield return Of("and for each question", floor?.CpuOfQuestion, app.CpuOfQuestion, "ms");
    }

    private Compared Of(string what, double? floor, double app, string unit, Bound? goal = null) => new(Load.Name, what, floor, app, unit, goal);
}
