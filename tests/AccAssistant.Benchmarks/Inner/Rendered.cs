using AccAssistant.Acc;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;
using BenchmarkDotNet.Attributes;

namespace AccAssistant.Benchmarks.Inner;

/// <summary>Markdown on its way to a browser.</summary>
public class Rendered
{
    private static readonly Guid Turn = Guid.Parse("0195a5c0-0000-7000-8000-000000000001");

    private readonly AnswerMarkdown markdown = new();
    private readonly ProjectAddress address = new("", new ProjectId(Guid.Parse("10050a1e-6f3b-4d27-9c58-b2e4710d6f01")));
    private readonly IReadOnlyList<TurnEvent> answer = Events(Answer.Tokens);
    private readonly IReadOnlyList<TurnEvent> paragraph = Events([Answer.Paragraph]);
    private readonly IReadOnlyList<TurnEvent> table = Events([Answer.Table]);

    [Benchmark(Description = "An answer of 1,000 tokens, shown token by token")]
    public int Answered() => Show(answer);

    [Benchmark(Description = "A paragraph rendered and made safe")]
    public int Paragraph() => Show(paragraph);

    [Benchmark(Description = "A table of three rows rendered and made safe")]
    public int Table() => Show(table);

    private int Show(IEnumerable<TurnEvent> events)
    {
        var renderer = new AnswerRenderer(markdown, address, Turn, Words.English);
        return events.Sum(happened => renderer.Render(happened).Count());
    }

    private static IReadOnlyList<TurnEvent> Events(IReadOnlyList<string> pieces) =>
    [
        new TurnStarted(1, Turn, "How many?", DateTimeOffset.UnixEpoch, null),
        .. pieces.Select((text, at) => new AnswerText(at + 2, Turn, text)),
        new TurnEnded(pieces.Count + 2, Turn, TurnStatus.Completed, null),
    ];
}
