using System.Diagnostics;

namespace AccAssistant.Tests.Support;

/// <summary>Publishes a project as an operator does.</summary>
public static class Publishing
{
    /// <param name="project">From the root of the checkout.</param>
    /// <param name="temporary">Where the SDK keeps what it needs meanwhile; null: with the machine's temporary files.</param>
    /// <exception cref="InvalidOperationException">It could not be published; the message has what the SDK said.</exception>
    public static async Task RunAsync(string project, IEnumerable<string> arguments, string? temporary = null)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", Repository.File(project), "-c", "Release", "-v", "quiet", "--nologo", .. arguments]) { RedirectStandardOutput = true };
        if (temporary is not null)
            start.Environment["TMPDIR"] = temporary;
        using var publish = Process.Start(start)!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException($"{project} could not be published: {said}");
    }
}
