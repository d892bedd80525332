using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace AccAssistant.Benchmarks.Load;

/// <summary>One answer of the model: numbered words in paragraphs, and when each was sent.</summary>
/// <param name="number">By which the question names it.</param>
internal sealed class Speech(int number, Load load)
{
    private const int WordsInSentence = 12;
    private const int WordsInParagraph = 60;

    private static readonly ConcurrentDictionary<int, byte[]> Frames = new();

    private readonly long[] sent = new long[load.Tokens];
    private long calledAt;

    public Load Load => load;

    /// <summary>As the question names this answer.</summary>
    public string Question => $"load {number} please";

    /// <summary>When the endpoint was asked for it first, in the clock's ticks.</summary>
    public long AskedAt { get; private set; }

    /// <summary>The ticks from its call of a tool until it was asked again.</summary>
    public long LookedUpFor { get; private set; }

    public long SentAt(int token) => sent[token];

    /// <returns>Whether the records are to be looked up before it is given.</returns>
    public bool Asked()
    {
        var now = Stopwatch.GetTimestamp();
        if (calledAt > 0)
            LookedUpFor = now - calledAt;
        else
            AskedAt = now;
        return load.LooksUp && calledAt == 0;
    }

    public void Called() => calledAt = Stopwatch.GetTimestamp();

    /// <summary>The frame of a token that is being sent now.</summary>
    public ReadOnlyMemory<byte> Send(int token)
    {
        sent[token] = Stopwatch.GetTimestamp();
        return Frames.GetOrAdd(token, number => Encoding.UTF8.GetBytes(Frame(Word(number))));
    }

    /// <summary>The number of the last word in a text; -1 where there is none.</summary>
    public static int LastIn(string text)
    {
        var at = text.LastIndexOf('w');
        if (at < 0)
            return -1;
        var number = 0;
        for (var digit = at + 1; digit < text.Length && char.IsAsciiDigit(text[digit]); digit++)
            number = (number * 10) + (text[digit] - '0');
        return number;
    }

    private static string Word(int token) => (token % WordsInParagraph, token % WordsInSentence) switch
    {
        (WordsInParagraph - 1, _) => $" w{token}.\\n\\n",
        (_, WordsInSentence - 1) => $" w{token}.",
        (0, _) => $"w{token}",
        _ => $" w{token}",
    };

    /// <summary>As Groq spells it, to the length.</summary>
    private static string Frame(string text) =>
        $$"""data: {"id":"chatcmpl-5d1f0e3a-2f0b-4f7e-9c7a-6f3f4f0a9d21","object":"chat.completion.chunk","created":1763894400,"model":"load","system_fingerprint":"fp_load00","choices":[{"index":0,"delta":{"content":"{{text}}"},"logprobs":null,"finish_reason":null}]}""" + "\n\n";
}
