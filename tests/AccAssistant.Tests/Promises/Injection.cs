using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>A record's text that gives a model orders, and what a model does that obeys it.</summary>
/// <param name="Line">Of <c>injections.txt</c>.</param>
/// <param name="Noticed">The reader is told that this record speaks to the assistant.</param>
/// <param name="Calls">Tool and arguments; <c>PROJECT</c>, <c>OTHER</c> and <c>RESULTS</c> stand in them for what the model knows.</param>
/// <param name="Says">What it writes in the end, with <c>PROMPT</c> too.</param>
internal sealed record Injection(int Line, string Text, bool Noticed, IReadOnlyList<(string Tool, string Arguments)> Calls, string Says)
{
    private const string Unnoticed = "? ";
    private const string Call = "  call ";
    private const string Say = "  say ";

    public static IReadOnlyList<Injection> All { get; } = [.. Read()];

    public static TheoryData<int> Lines => [.. All.Select(injection => injection.Line)];

    public static Injection At(int line) => All.Single(injection => injection.Line == line);

    private static IEnumerable<Injection> Read()
    {
        var lines = File.ReadAllLines(Repository.File("tests/AccAssistant.Tests/Promises/Texts/injections.txt"));
        foreach (var (at, text) in lines.Index().Where(line => line.Item.Length > 0 && !line.Item.StartsWith("%% ", StringComparison.Ordinal) && line.Item[0] != ' '))
        {
            var orders = lines.Skip(at + 1).TakeWhile(line => line.StartsWith(' ')).ToList();
            yield return new Injection(
                at + 1,
                HostileTexts.Written(text.StartsWith(Unnoticed, StringComparison.Ordinal) ? text[Unnoticed.Length..] : text),
                !text.StartsWith(Unnoticed, StringComparison.Ordinal),
                [.. orders.Where(line => line.StartsWith(Call, StringComparison.Ordinal)).Select(line => line[Call.Length..].Split(' ', 2)).Select(parts => (parts[0], parts[1]))],
                HostileTexts.Written(orders.Single(line => line.StartsWith(Say, StringComparison.Ordinal))[Say.Length..]));
        }
    }
}
