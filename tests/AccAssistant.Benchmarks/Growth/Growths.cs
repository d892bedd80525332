using System.Globalization;
using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>What the same thing costs where there is much more of what it is done with, as a multiple of what it costs where there is little.</summary>
internal static class Growths
{
    /// <summary>Of 100 issues each.</summary>
    private const int PagesOfAView = 5;

    /// <summary>What no longer fits the processor's caches takes longer; what grew with the square would be ten times as slow at least.</summary>
    private const double Most = 2;

    /// <summary>Those asked for longest ago are gone.</summary>
    private const double MostMemory = 1.1;

    /// <summary>Of few runs, beside whatever else the machine does.</summary>
    private const double MostInAHurry = 3;

    public static async Task<IReadOnlyList<Line>> RunAsync(IReadOnlyList<byte[]> issuePages, bool quick)
    {
        var (full, later) = await ManyViews.MeasureAsync([.. issuePages.Take(PagesOfAView)]);
        var (runs, most) = quick ? (20, MostInAHurry) : (200, Most);
        return
        [
            LineOf(most, "A token shown in an answer of 20,000, against one of 1,000", await LongAnswers.MoreInAsync(20_000, 1_000, runs / 5)),
            LineOf(most, "A question begun and ended in a conversation of 1,000 turns, against one of 10", await LongConversations.MoreInAsync(1_000, 10, runs)),
            LineOf(most, "A figure of an answer checked among 2,000, against among 200", await LongTexts.MoreAmongFiguresAsync(2_000, 200, runs)),
            LineOf(most, "A clause said in words among 1,000, against among 100", await LongTexts.MoreAmongClausesAsync(1_000, 100, runs)),
            LineOf(most, "A record counted among 10,000, against among 1,000", await ManyRecords.MoreAmongAsync(issuePages, [.. issuePages.Take(issuePages.Count / 10)], runs)),
            new($"Memory of {ProjectsHeld.Usual} views of a project with {PagesOfAView * 100} issues", Megabytes(full), ""),
            new($"and once {2 * ProjectsHeld.Usual} others were asked for since", Megabytes(later), Megabytes(full * MostMemory).Insert(0, "≤ "), later <= full * MostMemory),
        ];
    }

    private static string Megabytes(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0} MB");

    private static Line LineOf(double most, string what, double ratio) =>
        new(what, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ×"), string.Create(CultureInfo.InvariantCulture, $"≤ {most} ×"), ratio <= most);
}
