using AccAssistant.Reliability.Site;

namespace AccAssistant.Reliability.Faults;

/// <summary>A bad day of an installation.</summary>
/// <param name="Name">As the table has it.</param>
/// <param name="StrikeAsync">Makes it happen, and returns when the outside world is as it was before. What the site makes of that is its own affair.</param>
internal sealed record Fault(string Name, Func<Installation, Task> StrikeAsync)
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(8);

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("none", _ => Task.CompletedTask),
        new("kill -9 of an instance", site =>
        {
            site.Instances[0].Process.Kill();
            return Task.CompletedTask;
        }),
        new("SIGSTOP of an instance for 20 s", async site =>
        {
            site.Instances[1].Process.Freeze();
            await Task.Delay(TimeSpan.FromSeconds(20));
            site.Instances[1].Process.Thaw();
        }),
        new("rolling restart of all", async site =>
        {
            foreach (var instance in site.Instances)
            {
                await instance.Process.RestartAsync();
                await instance.WaitUntilReadyAsync();
            }
        }),
        new("Redis killed, back after 8 s", async site =>
        {
            await site.Redis.KillAsync();
            await Task.Delay(Outage);
            await site.Redis.StartAsync();
        }),
        new("PostgreSQL killed, back after 8 s", async site =>
        {
            site.Database.Kill();
            await Task.Delay(Outage);
            site.Database.Resume();
        }),
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
