using AccAssistant.Conversations.Checks;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>Texts that are read through by code: the figures of an answer, which are compared with what was looked up, and a filter said in words.</summary>
internal static class LongTexts
{
    private static readonly AnswerEvidence Evidence = new(
        "How many are overdue in the next 14 days?",
        "Today: Monday 2026-11-23. 412 RFIs, 43 open, 17 overdue; 1,043 issues, 120 open, 96 overdue; 210 submittals, 31 open, 9 overdue.",
        []);

    /// <returns>The time of a figure among many as a multiple of that among few.</returns>
    public static Task<double> MoreAmongFiguresAsync(int many, int few, int runs)
    {
        var (longer, shorter) = (FiguresOf(many), FiguresOf(few));
        return MoreInAsync(() => AnswerCheck.Doubts(longer, Evidence), () => AnswerCheck.Doubts(shorter, Evidence), many / few, runs);
    }

    /// <returns>The time of a clause among many as a multiple of that among few.</returns>
    public static Task<double> MoreAmongClausesAsync(int many, int few, int runs)
    {
        var (longer, shorter) = (ClausesOf(many), ClausesOf(few));
        return MoreInAsync(() => PhraseBook.Sentence(longer, Words.English), () => PhraseBook.Sentence(shorter, Words.English), many / few, runs);
    }

    private static string FiguresOf(int count)
    {
        var random = new Random(7);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => random.Next(1, 5_000)));
    }

    private static string ClausesOf(int count) => string.Concat(Enumerable.Repeat("overdue; ", count));

    private static async Task<double> MoreInAsync(Action much, Action little, int times, int runs) =>
        await Clocked.RatioAsync(() => TimedAsync(much), () => TimedAsync(little), runs) / times;

    private static Task<TimeSpan> TimedAsync(Action work) => Clocked.RunAsync(() =>
    {
        work();
        return Task.CompletedTask;
    });
}
