using System.Globalization;
using AccAssistant.Evaluation.Asking;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Evaluation.Reports;

namespace AccAssistant.Evaluation;

/// <summary>Asks all questions one after another, waits where a limit wants it, and keeps what there is when it must end early.</summary>
internal sealed class Evaluating(Func<WrittenQuestion, Task<QuestionRun>> ask, Pacing pacing, TextWriter console)
{
    /// <summary>A minute's limit is over within minutes; what lasts longer is a day's.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public async Task<Report> RunAsync(Report report, IReadOnlyList<WrittenQuestion> questions, CancellationToken stop)
    {
        foreach (var question in questions)
        {
            var runs = new List<QuestionRun>();
            while (runs.Count < report.K && report.EndedEarly is null)
            {
                var (run, end) = await AskAsync(question, stop);
                report = report with { EndedEarly = end };
                if (run is not null)
                    runs.Add(run);
            }

            if (runs.Count > 0)
            {
                var result = new QuestionResult(question.Name, question.Family, runs);
                report = report with { Questions = [.. report.Questions, result] };
                await console.WriteLineAsync(ReportText.Line(result));
            }

            if (report.EndedEarly is not null)
                break;
        }

        return report;
    }

    /// <returns>The run, or why there will be no more.</returns>
    private async Task<(QuestionRun? Run, string? End)> AskAsync(WrittenQuestion question, CancellationToken stop)
    {
        while (true)
        {
            if (pacing.IsUsedUp)
                return (null, "the tokens of --tokens are used");
            if (!await WaitAsync(pacing.Wait(), "keeping to --pace", stop))
                return (null, "stopped");
            var run = await ask(question);
            pacing.Add(run.Cost.Input + run.Cost.Output);
            if (run.RetryAt is not { } at)
                return (run, null);
            if (at - DateTimeOffset.UtcNow > LongestWait)
                return (null, string.Create(CultureInfo.InvariantCulture, $"the endpoint's limit lasts until {at:yyyy-MM-dd HH:mm} UTC"));
            if (!await WaitAsync(at - DateTimeOffset.UtcNow, "the endpoint's limit is reached", stop))
                return (null, "stopped");
        }
    }

    private async Task<bool> WaitAsync(TimeSpan wait, string why, CancellationToken stop)
    {
        if (wait > TimeSpan.Zero && !stop.IsCancellationRequested)
        {
            await console.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"       … {why}; going on in {wait.TotalSeconds:0} s"));
            await Task.Delay(wait, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return !stop.IsCancellationRequested;
    }
}
