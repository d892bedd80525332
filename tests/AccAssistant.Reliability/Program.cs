using System.Diagnostics;
using AccAssistant.Reliability;
using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Faults;
using AccAssistant.Reliability.Reports;
using AccAssistant.Reliability.Site;
using AccAssistant.Reliability.Together;
using AccAssistant.Tests.Support;

var options = RunOptions.Parse(args);
var watch = Stopwatch.StartNew();
using var published = await Published.MakeAsync(options.Published);
Say("published");
await using var site = await Installation.StartAsync(published);
// Ended from outside, it leaves nothing behind either.
AppDomain.CurrentDomain.ProcessExit += (_, _) => site.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(20));
Say("three instances are ready");
await using var crowd = await Crowd.GatherAsync(site, options.Chats);
if (options.Soak is { } length)
    return await Soak.RunAsync(site, crowd, length, Say) ? 0 : 1;
await using var newcomer = await Talker.OpenAsync(site, crowd.Browsers[0], Crowd.Riverside);
Say($"{options.Chats} chats are open; the instances hold {string.Join(", ", site.Instances.Select(instance => $"{instance.Process.Megabytes:0} MB"))}");

var results = new List<TrialResult>();
foreach (var fault in Fault.All.Where(fault => options.Includes(fault.Name)))
{
    if (fault.Hindrance(site) is { } hindrance)
    {
        Say($"left out: {fault.Name}: {hindrance}");
        continue;
    }

    var result = await Trial.RunAsync(fault, site, crowd, newcomer);
    results.Add(result);
    Say($"{(result.IsFine ? "fine" : "NOT FINE")}: {fault.Name}");
    foreach (var remark in result.Remarks)
        Console.WriteLine("    " + remark);
    if (!result.IsFine || options.IsLoud)
        foreach (var instance in site.Instances)
            Console.WriteLine($"--- {instance.Process.Name}, started {instance.Process.Starts} times\n{instance.Process.Said}");
}

var checks = new List<CheckResult>();
foreach (var check in Check.All.Where(check => options.Includes(check.Name)))
{
    var result = await CheckResult.OfAsync(check, site);
    checks.Add(result);
    Say($"{(result.IsFine ? "fine" : "NOT FINE")}: {check.Name}: {result.Seen}{(result.IsFine ? "" : $"; wanted: {check.Wanted}")}");
}

Console.WriteLine();
Console.WriteLine(Table.Of(results));
Console.WriteLine(Table.Of(checks));
if (options.Page is { } page)
    await File.WriteAllTextAsync(page, ReliabilityPage.Of(results, checks, watch.Elapsed));
return results.TrueForAll(result => result.IsFine) && checks.TrueForAll(check => check.IsFine) ? 0 : 1;

void Say(string what) => Console.WriteLine($"{watch.Elapsed:mm\\:ss} {what}");
