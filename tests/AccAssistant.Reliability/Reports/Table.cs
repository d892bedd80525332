using System.Globalization;
using System.Text;
using AccAssistant.Reliability.Faults;

namespace AccAssistant.Reliability.Reports;

/// <summary>The trials as the page has them.</summary>
internal static class Table
{
    public static string Of(IEnumerable<TrialResult> trials)
    {
        var table = new StringBuilder()
            .AppendLine("| Fault | Chats running | Questions lost | Events lost, doubled, reordered | Stuck | Complete | Interrupted, with their part | Longest silence in an answer | Longest wait of someone new |")
            .AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var trial in trials)
        {
            var (during, after) = (trial.During, trial.After);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {trial.Fault} | {during.Chats} | {during.QuestionsLost + after.QuestionsLost} | {during.TextsLost + during.PartsLost + after.TextsLost}, {during.Doubled + after.Doubled}, {during.Reordered + after.Reordered} | {during.Stuck + after.Stuck} | {during.Completed} | {during.Interrupted} | {Seconds(trial.LongestSilence)} | {Seconds(trial.NobodyAnswered)} |");
        }

        return table.ToString();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);
}
