using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Demo;

namespace AccAssistant.Web.Setup;

/// <summary>The findings as text, for a message to whoever helps.</summary>
public static class SetupReport
{
    /// <param name="words">As the findings are worded in.</param>
    /// <remarks>Lines end in a line feed alone.</remarks>
    public static string Of(IReadOnlyList<SetupFinding> findings, RunMode mode, DateTimeOffset at, Words words)
    {
        var text = new StringBuilder()
            .Append(words["ACC Assistant, setup check of {0} UTC", at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)]).Append('\n')
            .Append(words["Version {0}, {1}, {2}", AppVersion.Text, RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription]).Append('\n')
            .Append(string.Join('\n', mode.ConsoleLines.Select(line => words[line]))).Append('\n');
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{SetupWords.Of(finding.State, words)}] {words[finding.Name]}: {Plain(finding.Found)}\n");
            foreach (var (step, number) in finding.Mend.Select((step, index) => (step, index + 1)))
                text.Append(CultureInfo.InvariantCulture, $"  {number}. {Plain(step)}\n");
        }

        return text.ToString();
    }

    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal);
}
