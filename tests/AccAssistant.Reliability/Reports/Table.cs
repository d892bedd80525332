using System.Globalization;
using System.Text;
using AccAssistant.Reliability.Faults;
using AccAssistant.Reliability.Together;

namespace AccAssistant.Reliability.Reports;

/// <summary>The trials as the page has them.</summary>
internal static class Table
{
    public static string Of(IEnumerable<TrialResult> trials)
    {
        var table = new StringBuilder()
            .AppendLine("| Fault | Chats running | Questions lost | Events lost, doubled, reordered | Stuck | Complete | Interrupted, with their part | Missed after | Longest silence in an answer | Longest wait of someone new |")
            .AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var trial in trials)
        {
            var (during, after) = (trial.During, trial.After);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {trial.Fault.Name} | {during.Chats} | {during.QuestionsLost + after.QuestionsLost} | {during.TextsLost + during.PartsLost + after.TextsLost}, {during.Doubled + after.Doubled}, {during.Reordered + after.Reordered} | {during.Stuck + after.Stuck} | {during.Completed} | {during.Interrupted} | {(trial.Missed is { } missed ? Seconds(missed) : "")} | {Seconds(trial.LongestSilence)} | {Seconds(trial.NobodyAnswered)} |");
        }

        return table.ToString();
    }

    public static string Of(IEnumerable<CheckResult> checks)
    {
        var table = new StringBuilder().AppendLine("| Together | Seen | Took |").AppendLine("|---|---|---:|");
        foreach (var check in checks)
            table.AppendLine(CultureInfo.InvariantCulture, $"| {check.Check.Name} | {check.Seen}{(check.IsFine ? "" : $" (wanted: {check.Check.Wanted})")} | {Seconds(check.Took)} |");
        return table.ToString();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);
}
