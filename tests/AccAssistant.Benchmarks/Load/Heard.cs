using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AccAssistant.Benchmarks.Load;

/// <summary>What came of one question at the client: when it was asked, when each word arrived, and whether the whole is what was said.</summary>
internal sealed partial class Heard(Speech speech)
{
    private readonly long askedAt = Stopwatch.GetTimestamp();
    private readonly long[] arrived = new long[speech.Load.Tokens];
    private int next;

    /// <summary>Words that are missing, twice there or out of their place.</summary>
    public int Wrong { get; private set; }

    /// <summary>What the way to the model, the looking up and the way back took together, without the model's own time, in milliseconds.</summary>
    public double AddedBeforeFirst => Milliseconds(speech.AskedAt - askedAt + speech.LookedUpFor) + AddedTo(0);

    /// <summary>When the first word arrived, counted from a moment of the same clock.</summary>
    public TimeSpan FirstAfter(long moment) => Stopwatch.GetElapsedTime(moment, arrived[0]);

    /// <summary>When the last word arrived, in the clock's ticks.</summary>
    public long EndedAt => arrived[^1];

    public IEnumerable<double> AddedToEach => Enumerable.Range(1, Math.Max(0, next - 1)).Select(AddedTo);

    /// <summary>A text in which a word is the last that is there by now.</summary>
    public void Hear(string text)
    {
        var now = Stopwatch.GetTimestamp();
        for (var last = Math.Min(Speech.LastIn(text), arrived.Length - 1); next <= last; next++)
            arrived[next] = now;
    }

    /// <summary>The answer as it stands in the end.</summary>
    public void Finish(string whole)
    {
        var words = Words().Matches(whole).Select(match => match.Value).ToList();
        Wrong = Enumerable.Range(0, Math.Max(words.Count, speech.Load.Tokens)).Count(at => at >= words.Count || at >= speech.Load.Tokens || words[at] != $"w{at}");
    }

    private double AddedTo(int token) => Milliseconds(arrived[token] - speech.SentAt(token));

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;

    [GeneratedRegex("w[0-9]+")]
    private static partial Regex Words();
}
