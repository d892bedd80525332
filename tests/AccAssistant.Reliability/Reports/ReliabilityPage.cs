using System.Globalization;
using AccAssistant.Reliability.Faults;

namespace AccAssistant.Reliability.Reports;

/// <summary>The page of the docs, whole.</summary>
internal static class ReliabilityPage
{
    public static string Of(IReadOnlyList<TrialResult> trials, TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"""
        # What bad days cost

        Written by `dotnet run --project tests/AccAssistant.Reliability -- --page docs/reliability.md`: three published instances and one sandbox as processes of their own, behind nginx as [`nginx-several.conf`](nginx-several.conf) has it and without stickiness, over a PostgreSQL and a Redis of their own. Every chat is being answered, word by slow word, while one thing happens; then everybody asks once more. What was seen live is held against the pages read afterwards.

        {Table.Of(trials)}
        *Events lost* are complete answers whose streamed text is not the stored one, and interrupted ones that lost more than their last second. *Stuck* are answers that never ended or whose reader was never told. The *longest silence* is that of the unluckiest reader; *someone new* asks `/overdue rfis` again and again meanwhile, and waits that long at worst.

        {trials.Count} trials in {took.TotalMinutes:0} minutes on {Environment.ProcessorCount} processors, which also carried all clients, {DateTime.UtcNow:yyyy-MM-dd}.

        """);
}
