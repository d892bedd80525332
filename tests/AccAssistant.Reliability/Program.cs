using System.Diagnostics;
using AccAssistant.Reliability;
using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Faults;
using AccAssistant.Reliability.Reports;
using AccAssistant.Reliability.Site;

var options = RunOptions.Parse(args);
var watch = Stopwatch.StartNew();
using var published = await Published.MakeAsync();
Say("published");
await using var site = await Installation.StartAsync(published);
// Ended from outside, it leaves nothing behind either.
AppDomain.CurrentDomain.ProcessExit += (_, _) => site.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(20));
Say("three instances are ready");
await using var crowd = await Crowd.GatherAsync(site, options.Chats);
await using var newcomer = await Talker.OpenAsync(site, crowd.Browsers[0], Crowd.Riverside);
Say($"{options.Chats} chats are open; the instances hold {string.Join(", ", site.Instances.Select(instance => $"{instance.Process.Megabytes:0} MB"))}");

var results = new List<TrialResult>();
foreach (var fault in Fault.All.Where(fault => options.Includes(fault.Name)))
{
    var result = await Trial.RunAsync(fault, site, crowd, newcomer);
    results.Add(result);
    Say($"{(result.IsFine ? "fine" : "NOT FINE")}: {fault.Name}");
    foreach (var remark in result.During.Remarks.Concat(result.After.Remarks).Take(10))
        Console.WriteLine("    " + remark);
    if (!result.IsFine || options.IsLoud)
        foreach (var instance in site.Instances)
            Console.WriteLine($"--- {instance.Process.Name}, started {instance.Process.Starts} times\n{instance.Process.Said}");
}

Console.WriteLine();
Console.WriteLine(Table.Of(results));
if (options.Page is { } page)
    await File.WriteAllTextAsync(page, ReliabilityPage.Of(results, watch.Elapsed));
return results.TrueForAll(result => result.IsFine) ? 0 : 1;

void Say(string what) => Console.WriteLine($"{watch.Elapsed:mm\\:ss} {what}");
