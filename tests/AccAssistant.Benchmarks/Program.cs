using System.Diagnostics;
using AccAssistant.Benchmarks;
using AccAssistant.Benchmarks.Growth;
using AccAssistant.Benchmarks.Inner;
using AccAssistant.Benchmarks.Load;
using AccAssistant.Benchmarks.Pages;
using AccAssistant.Benchmarks.Profiles;
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
using var published = options.Includes("load") || options.Includes("profile") || options.Includes("page") || options.Includes("sockets") ? await Published.MakeAsync(options.Published) : null;
var load = LoadReport.None;
IReadOnlyList<PartCost> parts = [];
IReadOnlyList<Line> profile = [];
var (pages, growth, reads, sockets) = (new Report(), new Report(), new Report(), new Report());
if (options.Includes("load"))
{
    load = await LoadComparison.RunAsync(published!, options, Say);
    load = load with { Figures = [.. load.Figures, .. await ColdStart.RunAsync(published!, options.IsQuick ? 1 : 5)] };
    Console.WriteLine(load.ToMarkdown());
}

if (options.Includes("profile") && TokenProfile.IsPossible)
{
    profile = await TokenProfile.RunAsync(published!);
    Console.WriteLine(TokenProfile.ToMarkdown(profile));
}

if (options.Includes("page"))
{
    pages.Add(await FirstPage.RunAsync(published!, options.IsQuick ? 1 : 7));
    Console.WriteLine(pages.ToMarkdown());
}

if (options.Includes("inner"))
{
    parts = InnerParts.Run(options.IsQuick);
    Console.WriteLine(InnerParts.ToMarkdown(parts));
}

if (options.Includes("growth"))
{
    await using var sandbox = await RunningSandbox.StartAsync();
    growth.Add(await Growths.RunAsync(await sandbox.ReadIssuePagesAsync(), options.IsQuick));
    Console.WriteLine(growth.ToMarkdown());
}

if (options.Includes("reads"))
{
    await using var sandbox = await RunningSandbox.StartAsync();
    var issues = await sandbox.ReadIssuePagesAsync();
    reads.Add(await ColdReads.RunAsync(issues, options.IsQuick ? 1 : 9));
    reads.Add(await LimitedReads.RunAsync(issues, options.IsQuick ? 1 : 3));
    reads.Add(await WarmQueries.RunAsync(issues, options.IsQuick ? 20 : 200));
    reads.Add(await Refreshes.RunAsync(sandbox));
    Console.WriteLine(reads.ToMarkdown());
}

if (options.Includes("sockets"))
{
    sockets.Add(await IdleSockets.RunAsync(published!, options.IsQuick ? 500 : 5_000));
    Console.WriteLine(sockets.ToMarkdown());
}

Console.WriteLine($"{(options.IsQuick ? "Quick run" : "Run")} of {watch.Elapsed.TotalSeconds:0} s on {Environment.ProcessorCount} processors, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}.");
if (options.Page is { } page)
    await File.WriteAllTextAsync(page, PerformancePage.Of(load, profile, pages, parts, growth, reads, sockets, watch.Elapsed, options.Latency, options.IsQuick));
if (options.Baseline is { } baseline)
    return growth.IsMet ? await CompareAsync(baseline, Baseline.Of(load, parts)) : 1;
return load.IsMet && pages.IsMet && growth.IsMet && reads.IsMet && sockets.IsMet ? 0 : 1;

async Task<int> CompareAsync(string file, Baseline now)
{
    if (options.Accepts)
        await now.WriteAsync(file);
    var regressions = (await Baseline.ReadAsync(file)).Regressions(now).ToList();
    regressions.ForEach(Console.WriteLine);
    Console.WriteLine(regressions.Count == 0 ? $"Nothing became clearly worse than in {file}." : $"Where that is meant, --accept with --baseline {file} keeps it.");
    return regressions.Count == 0 && load.Wrong == 0 ? 0 : 1;
}

void Say(string what) => Console.WriteLine($"{watch.Elapsed:mm\\:ss} {what}");
