using System.Diagnostics.Metrics;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Conversations.Checks;

/// <summary>How many answers were checked, and what was found in them. No content is in any of it.</summary>
internal static class AnswerMeters
{
    private static readonly Meter Meter = new(TurnEngine.Telemetry);
    private static readonly Counter<long> Checked = Meter.CreateCounter<long>("acc_assistant.answer.checked", "{answer}", "Answers whose figures were compared with what was looked up.");
    private static readonly Counter<long> Doubted = Meter.CreateCounter<long>("acc_assistant.answer.doubts", "{doubt}", "Figures and record numbers nothing explains, by kind: figure, record.");
    private static readonly Counter<long> Instructing = Meter.CreateCounter<long>("acc_assistant.records.instructing", "{text}", "Records and names in results whose text reads like an instruction to a model.");

    public static void Count(IReadOnlyList<Doubt> doubts)
    {
        Checked.Add(1);
        foreach (var kind in doubts.GroupBy(doubt => doubt.Kind))
        {
            Doubted.Add(kind.Count(), new KeyValuePair<string, object?>("kind", kind.Key == DoubtKind.Record ? "record" : "figure"));
        }
    }

    public static void CountInstructing(int texts)
    {
        if (texts > 0)
        {
            Instructing.Add(texts);
        }
    }
}
