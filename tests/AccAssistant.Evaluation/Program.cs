using AccAssistant.Evaluation.Asking;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Evaluation.Reports;
using AccAssistant.Web.Demo;

namespace AccAssistant.Evaluation;

internal static class Program
{
    private const int Right = 0;
    private const int Wrong = 1;
    private const int Unusable = 2;

    public static async Task<int> Main(string[] args)
    {
        try
        {
            return await RunAsync(EvaluationOptions.Parse(args));
        }
        catch (Exception error) when (error is FormatException or StartRefusedException or FileNotFoundException)
        {
            await Console.Error.WriteLineAsync($"{error.Message}\n\n{EvaluationOptions.Usage}");
            return Unusable;
        }
    }

    private static async Task<int> RunAsync(EvaluationOptions options)
    {
        var file = QuestionFile.Read();
        var questions = file.About(options.Only);
        if (options.List || questions.Count == 0)
        {
            await Console.Out.WriteLineAsync(ReportText.List(questions));
            return questions.Count == 0 ? Unusable : Right;
        }

        var earlier = options.Compare is { } path ? await ReportFile.ReadAsync(path) : null;
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) => press.Cancel = !stop.IsCancellationRequested && Stop(stop);
        await using var app = await EvaluatedApp.StartAsync(options.Settings);
        var report = new Report { Endpoint = app.Endpoint, Model = app.Model, StartedAt = DateTimeOffset.UtcNow, K = options.K };
        await Console.Out.WriteLineAsync($"{questions.Count} questions, {options.K} times each, of {app.Model} at {app.Endpoint}\n");

        using var examiner = new Examiner(app.Site(CancellationToken.None), file);
        var evaluation = new Evaluating(question => examiner.AskAsync(question, CancellationToken.None), new Pacing(options.Pace, options.Tokens, TimeProvider.System), Console.Out);
        report = await evaluation.RunAsync(report, questions, stop.Token);

        var saved = await ReportFile.WriteAsync(report, options.Out);
        await Console.Out.WriteLineAsync($"\n{ReportText.Totals(report)}\nSaved as {saved}");
        if (earlier is not null)
            await Console.Out.WriteLineAsync("\n" + Comparison.Of(earlier, report));
        return app.IsDemoModel && report.Questions.Any(question => !question.IsRight) ? Wrong : Right;
    }

    /// <summary>The first Ctrl+C lets the question be answered and saves what there is; a second one ends at once.</summary>
    private static bool Stop(CancellationTokenSource stop)
    {
        stop.Cancel();
        return true;
    }
}
