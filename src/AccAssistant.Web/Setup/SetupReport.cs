using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using AccAssistant.Web.Demo;

namespace AccAssistant.Web.Setup;

/// <summary>The findings as text, for a message to whoever helps.</summary>
public static class SetupReport
{
    private static readonly string Version =
        typeof(WebMarker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <remarks>Lines end in a line feed alone.</remarks>
    public static string Of(IReadOnlyList<SetupFinding> findings, RunMode mode, DateTimeOffset at)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"ACC Assistant, setup check of {at:yyyy-MM-dd HH:mm} UTC\n")
            .Append(CultureInfo.InvariantCulture, $"Version {Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}\n")
            .Append(string.Join('\n', mode.ConsoleLines)).Append('\n');
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{SetupWords.Of(finding.State)}] {finding.Name}: {Plain(finding.Found)}\n");
            foreach (var (step, number) in finding.Mend.Select((step, index) => (step, index + 1)))
                text.Append(CultureInfo.InvariantCulture, $"  {number}. {Plain(step)}\n");
        }

        return text.ToString();
    }

    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal);
}
