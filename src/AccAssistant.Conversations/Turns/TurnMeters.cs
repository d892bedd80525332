using System.Diagnostics.Metrics;
using AccAssistant.Storage;

namespace AccAssistant.Conversations.Turns;

/// <summary>How turns end, and how long people wait for them. No content is in any of it.</summary>
internal static class TurnMeters
{
    private static readonly Meter Meter = new(TurnEngine.Telemetry);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("acc_assistant.turns", "{turn}", "Turns that ended, by status and, where they failed, by what failed.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("acc_assistant.turn.duration", "s", "From the question to the stored end of its turn, by status and by whether model or code answered.");
    private static readonly Histogram<double> FirstWord = Meter.CreateHistogram<double>("acc_assistant.turn.first_word", "s", "From the question to the first word of its answer, by whether model or code wrote it.");

    public static void Ended(TurnOutcome outcome, TimeSpan duration, TimeSpan? firstWord)
    {
        var status = new KeyValuePair<string, object?>("status", outcome.Status.ToString());
        var by = new KeyValuePair<string, object?>("by", outcome.Tokens is null ? "code" : "model");
        Turns.Add(1, status, new("failure", outcome.FailureKind ?? ""));
        Duration.Record(duration.TotalSeconds, status, by);
        if (firstWord is { } wait)
        {
            FirstWord.Record(wait.TotalSeconds, by);
        }
    }

    /// <summary>A turn of a process that is gone: nobody has timed it.</summary>
    public static void Interrupted() => Turns.Add(1, new("status", nameof(TurnStatus.Interrupted)), new("failure", ""));
}
