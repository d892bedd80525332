using AccAssistant.Evaluation;
using AccAssistant.Evaluation.Asking;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Evaluation.Reports;

namespace AccAssistant.Tests.Evaluation;

/// <summary>What becomes of runs: counted, kept and compared.</summary>
public sealed class EvaluatingTests
{
    private static readonly WrittenQuestion[] Two = [new() { Ask = "First?", Family = "counts" }, new() { Ask = "Second?", Family = "counts" }];

    [Fact]
    public async Task Right_four_times_of_five_is_wrong()
    {
        var runs = 0;

        var (report, console) = await RunAsync(5, _ => Run(++runs == 3 ? "12 is not said" : null));

        Assert.Equal((4, false), (report.Questions[0].RightRuns, report.Questions[0].IsRight));
        Assert.True(report.Questions[1].IsRight);
        Assert.Contains("WRONG 4/5  First?", console, StringComparison.Ordinal);
        Assert.Contains("- 12 is not said", console, StringComparison.Ordinal);
        Assert.Contains("1 of   2  in total: pass^5", ReportText.Totals(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_lasts_ends_it_and_keeps_what_there_is()
    {
        var (report, _) = await RunAsync(2, question => Run(null) with { RetryAt = question.Ask == "Second?" ? DateTimeOffset.UtcNow.AddHours(3) : null });

        Assert.Equal(2, Assert.Single(report.Questions).Runs.Count);
        Assert.StartsWith("the endpoint's limit lasts until", report.EndedEarly, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tokens_allowed_end_it_and_keep_what_there_is()
    {
        var (report, _) = await RunAsync(2, _ => Run(null), new Pacing(null, 3 * 110, TimeProvider.System));

        Assert.Equal([2, 1], report.Questions.Select(question => question.Runs.Count));
        Assert.NotNull(report.EndedEarly);
    }

    [Fact]
    public async Task A_saved_report_reads_back_and_says_what_is_better_and_worse()
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-tests-");
        var (before, _) = await RunAsync(2, question => Run(question.Ask == "First?" ? "wrong" : null));
        var (after, _) = await RunAsync(2, question => Run(question.Ask == "Second?" ? "wrong" : null));

        var read = await ReportFile.ReadAsync(await ReportFile.WriteAsync(before, folder.FullName));
        folder.Delete(recursive: true);
        var comparison = Comparison.Of(read, after);

        Assert.Contains("1 better\n  0/2 → 2/2  First?", comparison, StringComparison.Ordinal);
        Assert.Contains("1 worse\n  2/2 → 0/2  Second?", comparison, StringComparison.Ordinal);
        Assert.Contains("100.0 → 100.0 tokens in", comparison, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_read_and_settings_of_the_app_handed_on()
    {
        var options = EvaluationOptions.Parse(["--k", "5", "--only", "follow", "--pace", "8000", "--tokens", "190000", "--Llm:Model", "some/model", "--Llm:Endpoint=https://endpoint.test/v1", "--list"]);

        Assert.Equal((5, "follow", 8000, 190_000L, true), (options.K, options.Only, options.Pace, options.Tokens, options.List));
        Assert.Equal(["--Llm:Model=some/model", "--Llm:Endpoint=https://endpoint.test/v1"], options.Settings);
    }

    [Theory]
    [InlineData("--k", "none")]
    [InlineData("--k", "0")]
    [InlineData("--pace")]
    [InlineData("--everything", "yes")]
    public void An_option_nobody_knows_is_told(params string[] args) => Assert.Throws<FormatException>(() => EvaluationOptions.Parse(args));

    private static async Task<(Report Report, string Console)> RunAsync(int k, Func<WrittenQuestion, QuestionRun> ask, Pacing? pacing = null)
    {
        var console = new StringWriter();
        var evaluating = new Evaluating(question => Task.FromResult(ask(question)), pacing ?? new Pacing(null, null, TimeProvider.System), console);
        var report = new Report { Endpoint = "https://endpoint.test/v1", Model = "model", StartedAt = DateTimeOffset.UnixEpoch, K = k };
        return (await evaluating.RunAsync(report, Two, TestContext.Current.CancellationToken), console.ToString());
    }

    private static QuestionRun Run(string? complaint) => new()
    {
        Complaints = complaint is null ? [] : [complaint],
        Cost = new TurnCost(2, 100, 0, 10, 0, 0),
        Seconds = 1,
        ToolFailures = [],
        Doubts = [],
        Endings = ["Completed"],
    };
}
