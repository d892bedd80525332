using System.Diagnostics;
using AccAssistant.Benchmarks;

var quick = args.Contains("--quick");
var watch = Stopwatch.StartNew();
var report = new Report();
if (args.Contains("--sockets"))
{
    report.Add(await IdleSockets.RunAsync(quick ? 500 : 5_000));
}
else
{
    await using var sandbox = await RunningSandbox.StartAsync();
    var pages = await sandbox.ReadIssuePagesAsync();
    report.Add(await ColdReads.RunAsync(pages, quick ? 1 : 9));
    report.Add(await LimitedReads.RunAsync(pages, quick ? 1 : 3));
    report.Add(await WarmQueries.RunAsync(pages, quick ? 20 : 200));
    report.Add(await Refreshes.RunAsync(sandbox));
}

Console.WriteLine(report.ToMarkdown());
Console.WriteLine();
Console.WriteLine($"{(quick ? "Quick run" : "Run")} of {watch.Elapsed.TotalSeconds:0} s on {Environment.ProcessorCount} processors, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}.");
return report.IsMet ? 0 : 1;
