using System.Globalization;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>What the same thing costs where there is much more of what it is done with, as a multiple of what it costs where there is little.</summary>
internal static class Growths
{
    private const double Most = 1.5;

    public static async Task<IReadOnlyList<Line>> RunAsync(IReadOnlyList<byte[]> issuePages, bool quick)
    {
        var runs = quick ? 20 : 200;
        return
        [
            LineOf("A token shown in an answer of 20,000, against one of 1,000", LongAnswers.TimeOfToken(20_000, runs / 10) / LongAnswers.TimeOfToken(1_000, runs)),
            LineOf("A question begun and ended in a conversation of 1,000 turns, against one of 10", await LongConversations.MoreInAsync(1_000, 10, runs)),
            LineOf("A record counted among 10,000, against among 1,000", await ManyRecords.TimeOfRecordAsync(issuePages, runs) / await ManyRecords.TimeOfRecordAsync([.. issuePages.Take(5)], runs)),
        ];
    }

    private static Line LineOf(string what, double ratio) =>
        new(what, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ×"), string.Create(CultureInfo.InvariantCulture, $"≤ {Most} ×"), ratio <= Most);
}
