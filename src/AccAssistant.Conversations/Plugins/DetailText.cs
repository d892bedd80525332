using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>One opened record: short facts first, then its texts, each on one line so that no text can pass for a fact.</summary>
internal sealed class DetailText(Fence fence, SafeText safe, int maxTokens)
{
    private const int FactLength = 200;
    private const int TextLength = 800;
    private const int ShortestText = 80;

    public WrittenResult Write(string header, IEnumerable<string> notesAndMissing, RecordDetail record)
    {
        List<string> top = [header, .. notesAndMissing, $"Number: {safe.Line(record.Record.Label, FactLength)}", $"Title: {safe.Line(record.Record.Title, FactLength)}"];
        top.AddRange(record.Facts.Select(fact => Line(fact, FactLength)));

        var length = TextLength;
        var count = record.Texts.Count;
        var text = Text(top, record.Texts, count, length);
        while (count > 0 && TokenCounter.Count(text) > maxTokens)
        {
            if (length > ShortestText)
                length = Math.Max(ShortestText, length * 2 / 3);
            else
                count--;
            text = Text(top, record.Texts, count, length);
        }

        return new WrittenResult(text, [record.Record]);
    }

    private string Text(List<string> top, IReadOnlyList<RecordFact> texts, int count, int length)
    {
        List<string> lines = [.. top, .. texts.Take(count).Select(text => Line(text, length))];
        if (count < texts.Count)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"showing {count} of {texts.Count} texts; the reader finds the others in the record itself"));
        return fence.Around(lines);
    }

    private string Line(RecordFact fact, int length)
    {
        var value = safe.Line(fact.Value, length);
        return $"{safe.Line(fact.Name, SafeText.CellLength)}: {(value.Length == 0 ? "-" : value)}";
    }
}
