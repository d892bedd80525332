using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>One opened record, or those one of which is meant.</summary>
internal static class RecordAnswer
{
    private const int FactLength = 300;
    private const int TextLength = 3_000;

    public static string Write(RecordDetail record, Words words)
    {
        IEnumerable<string> facts = record.Facts.Select(fact => $"- **{MarkdownText.Line(PhraseBook.Fact(fact.Name, words), FactLength)}:** {MarkdownText.Line(PhraseBook.FactValue(fact.Name, fact.Value, words), FactLength)}");
        var texts = record.Texts.Where(text => text.Value.Length > 0).Select(text => $"\n\n**{MarkdownText.Line(PhraseBook.Fact(text.Name, words), FactLength)}**\n\n> {MarkdownText.Line(text.Value, TextLength)}");
        return $"**{Named(record.Record)}**\n\n{string.Join('\n', facts)}{string.Concat(texts)}";
    }

    public static string Write(Choice choice, Words words) =>
        $"{words["Several fit. Which one is meant?"]}\n\n{string.Join('\n', choice.Records.Take(ToolActivity.ShownRows).Select(record => $"- {Named(record)}"))}";

    private static string Named(RecordLink record) => $"{MarkdownText.Line(record.Label, FactLength)} · {MarkdownText.Line(record.Title, FactLength)}";
}
