using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>One turn's answer as it stands. The same text and results give the same blocks and tail, however they arrived.</summary>
internal sealed partial class AnswerDocument(AnswerMarkdown markdown, TurnAddress address, Words words)
{
    private readonly List<ToolActivity> _activities = [];
    private readonly List<string> _rendered = [];
    private AnswerChunks _chunks = new();
    private RecordLinker? _linker;
    private IReadOnlyList<string> _doubts = [];

    public IReadOnlyList<ToolActivity> Activities => _activities;

    /// <summary>Safe HTML, one string per block; a list being written grows in the last one.</summary>
    public IReadOnlyList<string> Blocks()
    {
        for (var at = _rendered.Count; at < _chunks.Finished.Count; at++)
            _rendered.Add(Render(_chunks.Finished[at]));
        return _chunks.OpenIsList ? [.. _rendered, Render(string.Join('\n', _chunks.OpenLines))] : [.. _rendered];
    }

    /// <summary>The unfinished rest, as text.</summary>
    public string Tail()
    {
        var partial = AnswerChunks.MayPlaceTable(_chunks.Partial) ? "" : _chunks.Partial;
        if (_chunks.OpenIsTable)
            return "";
        return _chunks.OpenIsList || _chunks.OpenLines.Count == 0
            ? Unmarked(partial)
            : Unmarked(string.Join('\n', _chunks.OpenLines) + "\n" + partial);
    }

    public void Add(ToolActivity activity)
    {
        _activities.Add(activity);
        _linker = null;
        _rendered.Clear();
    }

    public void Append(string text) => _chunks.Append(PlainText.Of(text));

    /// <param name="doubts">Figures to be marked wherever they stand.</param>
    public void Complete(IReadOnlyList<string> doubts)
    {
        _chunks.Complete();
        if (doubts.Count > 0)
        {
            _doubts = doubts;
            _rendered.Clear();
        }
    }

    public void Withdraw()
    {
        _chunks = new AnswerChunks();
        _rendered.Clear();
    }

    private string Render(string chunk)
    {
        if (AnswerChunks.PlacedTable(chunk) is { } number)
            return Table("r" + number.ToString(CultureInfo.InvariantCulture));
        if (AnswerChunks.PlacedReport(chunk) is { } report)
            return ReportWay.Of(report, address.Project, words);
        return markdown.Render(chunk, _linker ??= new RecordLinker(address.Project, _activities), _doubts, words);
    }

    private string Table(string resultId) =>
        _activities.FirstOrDefault(activity => activity.ResultId == resultId && activity.Failure is null) is { } activity
            ? ResultTable.Render(activity, address, words)
            : $"""<p class="no-rows">{HtmlText.Of(words["This table could not be shown: its result is not part of this answer."])}</p>""";

    // Half-written Markdown reads better without its marks; the finished block is rendered from the full text.
    private static string Unmarked(string text) => Marks().Replace(text, "").TrimEnd('\n');

    [GeneratedRegex(@"\*\*|`|^ {0,3}#{1,6} |^ {0,3}[-*+] ", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
