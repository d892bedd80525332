using System.Diagnostics;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Site;

/// <summary>App and sandbox as an operator gets them.</summary>
internal sealed class Published(string? kept) : IDisposable
{
    private readonly string folder = kept ?? Directory.CreateTempSubdirectory("acc-assistant-published-").FullName;

    public string App => Path.Combine(folder, "app", "AccAssistant.Web.dll");

    public string Sandbox => Path.Combine(folder, "sandbox", "AccAssistant.Sandbox.dll");

    /// <param name="kept">A folder that stays, and is taken as it is where something was published to it before; null: one for this run.</param>
    public static async Task<Published> MakeAsync(string? kept)
    {
        var published = new Published(kept);
        if (File.Exists(published.Sandbox))
            return published;
        await PublishAsync("src/AccAssistant.Web", Path.GetDirectoryName(published.App)!);
        await PublishAsync("src/AccAssistant.Sandbox", Path.GetDirectoryName(published.Sandbox)!);
        return published;
    }

    public void Dispose()
    {
        if (kept is null)
            Directory.Delete(folder, recursive: true);
    }

    private static async Task PublishAsync(string project, string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Repository.File(project), "-c", "Release", "-o", folder, "-v", "quiet", "--nologo"]) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException($"{project} could not be published: {said}");
    }
}
