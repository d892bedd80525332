using System.Text.Json.Serialization;
using AccAssistant.Evaluation.Asking;

namespace AccAssistant.Evaluation.Reports;

/// <summary>A question and how often it was answered rightly.</summary>
internal sealed record QuestionResult(string Question, string Family, IReadOnlyList<QuestionRun> Runs)
{
    [JsonIgnore]
    public int RightRuns => Runs.Count(run => run.IsRight);

    /// <summary>Every time: a figure that is right four times of five is wrong.</summary>
    [JsonIgnore]
    public bool IsRight => RightRuns == Runs.Count;
}
