using System.Diagnostics;
using System.Globalization;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Container;

/// <summary>The image's program, started on this machine as an engine starts it: its command, its environment and nothing of ours, on demo data.</summary>
internal static class StartedImage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What it answers when it is asked whether it lives, and what it keeps by then.</summary>
    public static async Task<string> SeeAsync(MadeImage image)
    {
        var port = Ports.Free();
        var start = new ProcessStartInfo(image.Config.Command[0], image.Config.Command.Skip(1).Select(image.Here))
        {
            WorkingDirectory = image.Here(image.Config.Folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var setting in image.Config.Settings.Select(setting => setting.Split('=', 2)))
            start.Environment[setting[0]] = setting[1] == "8080" ? port.ToString(CultureInfo.InvariantCulture) : setting[1].StartsWith('/') ? image.Here(setting[1]) : setting[1];
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        start.Environment["Demo__Enabled"] = "true";
        using var process = Process.Start(start)!;
        // Its log, which is no news; what keeps it from starting it says apart.
        _ = process.StandardOutput.ReadToEndAsync();
        var said = process.StandardError.ReadToEndAsync();
        var answer = await AnswerAsync(process, new Uri($"http://127.0.0.1:{port}/health/live"));
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        var kept = Directory.CreateDirectory(image.Here("/home/app")).EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal);
        return answer is null ? $"does not answer, and says: {await said}" : $"answers {answer} and keeps {string.Join(", ", kept)} at its user's";
    }

    private static async Task<string?> AnswerAsync(Process process, Uri address)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !process.HasExited; await Task.Delay(200))
        {
            try
            {
                return await http.GetStringAsync(address);
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                // Not listening yet.
            }
        }

        return null;
    }
}
