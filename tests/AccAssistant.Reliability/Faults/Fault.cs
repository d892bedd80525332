using AccAssistant.Reliability.Site;

namespace AccAssistant.Reliability.Faults;

/// <summary>A bad day of an installation.</summary>
/// <param name="Name">As the table has it.</param>
/// <param name="StrikeAsync">Makes it happen, and returns when the outside world is as it was before. What the site makes of that is its own affair.</param>
internal sealed record Fault(string Name, Func<Installation, Task> StrikeAsync)
{
    /// <summary>The instance the others must miss, and within which time.</summary>
    public (int Instance, TimeSpan Within)? Missed { get; init; }

    /// <summary>The most answers of all running ones it may interrupt; the rest come to their end.</summary>
    public double MostInterrupted { get; init; }

    /// <summary>The part that those it does not strike name as missing; null for none.</summary>
    public string? Names { get; init; }

    /// <summary>Why it cannot be tried on a site; null where it can.</summary>
    public Func<Installation, string?> Hindrance { get; init; } = _ => null;

    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(8);

    /// <summary>All that an instance holds, which may be all there are.</summary>
    private const double EveryoneThere = 1;

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("none", _ => Task.CompletedTask),
        new("kill -9 of an instance", site =>
        {
            site.Instances[0].Process.Kill();
            return Task.CompletedTask;
        })
        {
            Missed = (0, TimeSpan.FromSeconds(5)),
            MostInterrupted = EveryoneThere,
        },
        new("SIGSTOP of an instance for 20 s", async site =>
        {
            site.Instances[1].Process.Freeze();
            await Task.Delay(TimeSpan.FromSeconds(20));
            site.Instances[1].Process.Thaw();
        })
        {
            Missed = (1, TimeSpan.FromSeconds(15)),
            MostInterrupted = EveryoneThere,
        },
        new("rolling restart of all", async site =>
        {
            foreach (var instance in site.Instances)
            {
                await instance.Process.RestartAsync();
                await instance.WaitUntilReadyAsync();
            }
        })
        {
            // Answers that take longer than the half minute they are given, on a machine that carries everything.
            MostInterrupted = 0.2,
        },
        new("Redis killed, back after 8 s", async site =>
        {
            await site.Redis.KillAsync();
            await Task.Delay(Outage);
            await site.Redis.StartAsync();
        })
        {
            Names = "redis",
        },
        new("PostgreSQL killed, back after 8 s", async site =>
        {
            site.Database.Kill();
            await Task.Delay(Outage);
            site.Database.Resume();
        })
        {
            Names = "database",
        },
        new("PostgreSQL's disk full for 8 s", async site =>
        {
            site.Disk!.Fill();
            await Task.Delay(Outage);
            site.Disk.Free();
            // Without room for its own log it ends itself, and is started again as by systemd.
            if (site.Database.HasEnded)
                site.Database.Resume();
        })
        {
            Hindrance = site => site.Disk is null ? "a small disk to fill is only to be had by the machine's administrator" : null,
        },
        new("network cut between two instances for 20 s", async site =>
        {
            site.Instances[0].Wire.Cut(site.Instances[1].Process.Id);
            site.Instances[1].Wire.Cut(site.Instances[0].Process.Id);
            await Task.Delay(TimeSpan.FromSeconds(20));
            site.Instances[0].Wire.Mend();
            site.Instances[1].Wire.Mend();
        }),
    ];
}
