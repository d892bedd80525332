using System.Globalization;
using AccAssistant.Reliability.Faults;
using AccAssistant.Reliability.Together;

namespace AccAssistant.Reliability.Reports;

/// <summary>The page of the docs, whole.</summary>
internal static class ReliabilityPage
{
    public static string Of(IReadOnlyList<TrialResult> trials, IReadOnlyList<CheckResult> checks, TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"""
        # What bad days cost

        Written by `dotnet run --project tests/AccAssistant.Reliability -- --page docs/reliability.md`: three published instances and one sandbox as processes of their own, behind nginx as [`nginx-several.conf`](nginx-several.conf) has it and without stickiness, over a PostgreSQL and a Redis of their own. Every chat is being answered, word by slow word, while one thing happens; then everybody asks once more. What was seen live is held against the pages read afterwards.

        {Table.Of(trials)}
        *Events lost* are complete answers whose streamed text is not the stored one, and interrupted ones that lost more than their last second. *Stuck* are answers that never ended or whose reader was never told. *Missed after* is when the others wrote down that an instance is gone: within 5 seconds for one that was killed, 15 for one that stands still. The *longest silence* is that of the unluckiest reader; *someone new* asks `/overdue rfis` again and again meanwhile, and waits that long at worst. Nothing but the two that hit an instance may interrupt answers, and they those it held (a rolling restart a fifth of them, on a slow machine), and a missing Redis or PostgreSQL must be named at `/health/ready`.

        With nothing broken, the three of them together:

        {Table.Of(checks)}
        {trials.Count} trials and {checks.Count} checks in {took.TotalMinutes:0} minutes on {Environment.ProcessorCount} processors, which also carried all clients, {DateTime.UtcNow:yyyy-MM-dd}.

        """);
}
