using AccAssistant.Conversations.Models;
using BenchmarkDotNet.Attributes;

namespace AccAssistant.Benchmarks.Inner;

/// <summary>Tokens as the endpoint counts them.</summary>
public class Counting
{
    private readonly string prompt = string.Concat(Enumerable.Repeat(Answer.Paragraph + "\n", 50));

    [Benchmark(Description = "The tokens of 7,000 characters counted")]
    public int Tokens() => TokenCounter.Count(prompt);
}
