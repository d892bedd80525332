using System.Diagnostics;
using AccAssistant.Benchmarks;
using AccAssistant.Benchmarks.Load;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Benchmarks.Reads;
using AccAssistant.Benchmarks.Sockets;
using AccAssistant.Tests.Support;

if (args is ["relay", .. var settings])
{
    await RelayServer.RunAsync(settings);
    return 0;
}

var options = BenchmarkOptions.Parse(args);
var watch = Stopwatch.StartNew();
using var published = options.Includes("load") || options.Includes("sockets") ? await Published.MakeAsync(options.Published) : null;
var (report, isMet) = (new Report(), true);
if (options.Includes("load"))
{
    var load = await LoadComparison.RunAsync(published!, options, Say);
    Console.WriteLine(load.ToMarkdown());
    isMet &= load.IsMet;
}

if (options.Includes("reads"))
{
    await using var sandbox = await RunningSandbox.StartAsync();
    var pages = await sandbox.ReadIssuePagesAsync();
    report.Add(await ColdReads.RunAsync(pages, options.IsQuick ? 1 : 9));
    report.Add(await LimitedReads.RunAsync(pages, options.IsQuick ? 1 : 3));
    report.Add(await WarmQueries.RunAsync(pages, options.IsQuick ? 20 : 200));
    report.Add(await Refreshes.RunAsync(sandbox));
}

if (options.Includes("sockets"))
    report.Add(await IdleSockets.RunAsync(published!, options.IsQuick ? 500 : 5_000));
Console.WriteLine(report.ToMarkdown());
Console.WriteLine();
Console.WriteLine($"{(options.IsQuick ? "Quick run" : "Run")} of {watch.Elapsed.TotalSeconds:0} s on {Environment.ProcessorCount} processors, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}.");
return report.IsMet && isMet ? 0 : 1;

void Say(string what) => Console.WriteLine($"{watch.Elapsed:mm\\:ss} {what}");
