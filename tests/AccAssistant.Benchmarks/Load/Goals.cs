namespace AccAssistant.Benchmarks.Load;

/// <summary>What a load is to cost at most.</summary>
internal sealed record Goals(Load Load, Bound? FirstAt95, Bound? Each, Bound? Cpu, Bound? Throughput)
{
    public static IReadOnlyList<Goals> Of(bool quick)
    {
        Goals one = new(new Load("1 chat at 50 tokens/s", 1, 50, quick ? 250 : 400), null, null, null, null);
        Goals hundred = new(new Load("100 chats at 50 tokens/s", 100, 50, quick ? 250 : 400), Bound.AtMost(2.5), Bound.AtMost(2), Bound.AtMost(1.5), null);
        Goals full = new(new Load("10 chats as fast as they are taken", 10, 0, quick ? 4_000 : 20_000), null, null, null, Bound.AtLeast(0.2));
        return [one, hundred, full];
    }

    public IEnumerable<Compared> Judge(TrialResult floor, TrialResult app)
    {
        var name = Load.Name + ": ";
        if (Load.TokensPerSecond > 0)
        {
            yield return new Compared(name + "added before the first token, p50", floor.First.P50, app.First.P50, "ms");
            yield return new Compared(name + "p95", floor.First.P95, app.First.P95, "ms", FirstAt95);
            yield return new Compared(name + "p99", floor.First.P99, app.First.P99, "ms");
            yield return new Compared(name + "added to each token, p50", floor.Each.P50, app.Each.P50, "ms", Each);
            yield return new Compared(name + "p95", floor.Each.P95, app.Each.P95, "ms", Each);
            yield return new Compared(name + "p99", floor.Each.P99, app.Each.P99, "ms");
        }
        else
        {
            yield return new Compared(name + "tokens a second", floor.Throughput, app.Throughput, "", Throughput);
        }

        yield return new Compared(name + "processor time per 1,000 tokens", floor.Cpu, app.Cpu, "ms", Cpu) { IsSteady = Load.TokensPerSecond > 0 && Load.Chats > 1 };
        if (Load.TokensPerSecond > 0)
            yield return new Compared(name + "and for each question", floor.CpuOfQuestion, app.CpuOfQuestion, "ms");
        yield return new Compared(name + "most memory", floor.Megabytes, app.Megabytes, "MB");
        yield return new Compared(name + "tokens lost, doubled or reordered", floor.Wrong, app.Wrong, "") { Own = Bound.AtMost(0) };
    }
}
