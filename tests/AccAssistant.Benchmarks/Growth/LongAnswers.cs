using System.Diagnostics;
using AccAssistant.Acc;
using AccAssistant.Benchmarks.Inner;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>An answer on its way from the turn's log to a browser, token by token.</summary>
internal static class LongAnswers
{
    private static readonly Guid Turn = Guid.Parse("0195a5c0-0000-7000-8000-000000000001");
    private static readonly ProjectAddress Project = new("", new ProjectId(Guid.Parse("10050a1e-6f3b-4d27-9c58-b2e4710d6f01")));

    /// <returns>The time of a token in the long one as a multiple of that in the short one.</returns>
    public static async Task<double> MoreInAsync(int many, int few, int runs)
    {
        var markdown = new AnswerMarkdown();
        var (longer, shorter) = (TextsOf(many), TextsOf(few));
        return await Clocked.RatioAsync(() => Task.FromResult(Show(markdown, longer)), () => Task.FromResult(Show(markdown, shorter)), runs) * few / many;
    }

    private static List<string> TextsOf(int tokens) => [.. Enumerable.Range(0, tokens).Select(at => Answer.Tokens[at % Answer.Tokens.Count])];

    private static TimeSpan Show(AnswerMarkdown markdown, List<string> texts)
    {
        var (log, renderer) = (new TurnLog(), new AnswerRenderer(markdown, Project, Turn, Words.English));
        var (last, shown) = (0L, 0);
        var began = Stopwatch.GetTimestamp();
        Tell(new TurnStarted(1, Turn, "How many?", DateTimeOffset.UnixEpoch, null));
        foreach (var text in texts)
            Tell(new AnswerText(last + 1, Turn, text));
        Tell(new TurnEnded(last + 1, Turn, TurnStatus.Completed, null));
        var took = Stopwatch.GetElapsedTime(began);
        return shown > texts.Count ? took : throw new InvalidOperationException($"{shown} events were shown.");

        void Tell(TurnEvent happened)
        {
            log.Append([happened]);
            foreach (var told in log.After(last).Events)
            {
                last = told.Number;
                shown += renderer.Render(told).Count();
            }
        }
    }
}
