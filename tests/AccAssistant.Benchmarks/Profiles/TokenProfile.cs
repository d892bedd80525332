using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Benchmarks.Load;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Profiles;

/// <summary>Where the app's processor time goes while many answers are written: samples of its stacks, taken by Linux's <c>perf</c>.</summary>
internal static class TokenProfile
{
    private const string SamplesASecond = "997";

    /// <summary>The runtime writes down which method lies where, for perf to read, has each at one place only, and compiles all of them itself.</summary>
    private static readonly (string Name, string Value)[] Readable = [("DOTNET_PerfMapEnabled", "1"), ("DOTNET_EnableWriteXorExecute", "0"), ("DOTNET_ReadyToRun", "0")];


    private static readonly Load.Load Warm = new("warm", 100, 0, 300);
    private static readonly Load.Load Paced = new("100 chats at 50 tokens/s", 100, 50, 500);
    private static readonly TimeSpan UntilNobodyAsks = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(6);

    private static readonly TokenPart[] Parts =
    [
        new("Orleans", new Regex("Orleans"), 14),
        new("The turn, its log and its saving", new Regex("TurnRun|TurnKeeper|TurnStore|TurnSaves|TurnLog|TurnSteps"), 21),
        new("The database, mostly in that", new Regex("Sqlite|sqlite|EntityFramework"), 9),
        new("HTTP, the OpenAI client and Semantic Kernel", new Regex("System[.]Net[.]Http|OpenAI|SemanticKernel|ClientModel|ModelRound|JoinedFrames"), 13),
        new("SignalR", new Regex("SignalR"), 4),
        new("Markdown rendered and made safe", new Regex("AnswerRenderer|AnswerMarkdown|Markdig|AngleSharp|Ganss|HtmlSanitizer"), 2),
    ];

    /// <summary>False where there is no <c>perf</c>.</summary>
    public static bool IsPossible => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "perf")));

    public static async Task<IReadOnlyList<Line>> RunAsync(Published published)
    {
        await using var model = await ModelStub.StartAsync();
        await using var sandbox = await RunningSandbox.StartAsync();
        foreach (var (name, value) in Readable)
            Environment.SetEnvironmentVariable(name, value);
        await using var app = await AppTarget.StartAsync(published, sandbox, model);
        foreach (var (name, _) in Readable)
            Environment.SetEnvironmentVariable(name, null);
        var chats = new List<ILoadChat>();
        while (chats.Count < Paced.Chats)
            chats.Add(await app.OpenAsync(chats.Count));
        for (var round = 0; round < 3; round++)
            await Trial.RunAsync(app, model, chats, Warm);
        await Trial.RunAsync(app, model, chats, Paced);

        var samples = Path.GetTempFileName();
        var answering = Trial.RunAsync(app, model, chats, Paced);
        await Task.Delay(UntilNobodyAsks);
        await PerfAsync(["record", "-g", "-F", SamplesASecond, "-p", $"{app.Process.Id}", "-o", samples, "--", "sleep", $"{Watched.TotalSeconds}"], _ => { });
        await answering;
        var shares = await SharesAsync(samples);
        File.Delete(samples);
        foreach (var chat in chats)
            await chat.DisposeAsync();
        return [.. Parts.Zip(shares, (part, share) => new Line(part.Name, Percent(part.Before), Percent(share)))];
    }

    public static string ToMarkdown(IReadOnlyList<Line> profile) => profile.Count == 0
        ? "Not measured in this run: there was no `perf` (Debian's `linux-perf`), or it was not asked for."
        : string.Join('\n', profile.Select(line => $"| {line.What} | {line.Measured} | {line.Goal} |").Prepend("|---|---:|---:|").Prepend("| Part | Before | After |"));

    /// <returns>Of each part, the share of samples in which it is on the stack, in percent.</returns>
    private static async Task<double[]> SharesAsync(string samples)
    {
        var (all, found, here) = (0, new int[Parts.Length], new HashSet<int>());
        var isOpen = false;
        await PerfAsync(["script", "-i", samples, "-F", "ip,sym"], line =>
        {
            if (line.Length == 0)
                Close();
            else
                Look(line);
        });
        Close();
        return [.. found.Select(count => 100.0 * count / all)];

        void Look(string frame)
        {
            isOpen = true;
            here.UnionWith(Enumerable.Range(0, Parts.Length).Where(part => Parts[part].Frames.IsMatch(frame)));
        }

        void Close()
        {
            if (!isOpen)
                return;
            all++;
            foreach (var part in here)
                found[part]++;
            here.Clear();
            isOpen = false;
        }
    }

    private static async Task PerfAsync(IEnumerable<string> arguments, Action<string> told)
    {
        using var perf = Process.Start(new ProcessStartInfo("perf", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = perf.StandardError.ReadToEndAsync();
        while (await perf.StandardOutput.ReadLineAsync() is { } line)
            told(line);
        await perf.WaitForExitAsync();
        if (perf.ExitCode != 0)
            throw new InvalidOperationException($"perf ended with {perf.ExitCode}: {await complaints}");
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0} %");
}
