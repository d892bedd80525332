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
    private readonly List<string> _given = [];
    private int _standing;
    private AnswerChunks _chunks = new();
    private RecordLinker? _linker;
    private IReadOnlyList<string> _doubts = [];

    public IReadOnlyList<ToolActivity> Activities => _activities;

    /// <summary>Since it was asked for last: how many blocks stand as they were given then, and those that come after them. Safe HTML, one string per block; a list being written grows in the last one.</summary>
    public (int Standing, IReadOnlyList<string> Blocks) Fresh()
    {
        for (var at = _rendered.Count; at < _chunks.Finished.Count; at++)
            _rendered.Add(Render(_chunks.Finished[at]));
        while (_standing < Math.Min(_given.Count, _rendered.Count) && _given[_standing] == _rendered[_standing])
            _standing++;
        List<string> fresh = [.. _rendered.Skip(_standing)];
        if (_chunks.OpenIsList)
            fresh.Add(Render(string.Join('\n', _chunks.OpenLines)));
        var standing = _standing;
        if (_given.Skip(standing).SequenceEqual(fresh))
            return (_given.Count, []);
        _given.RemoveRange(standing, _given.Count - standing);
        _given.AddRange(fresh);
        return (standing, fresh);
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
        RenderAgain();
    }

    public void Append(string text) => _chunks.Append(PlainText.Of(text));

    /// <param name="doubts">Figures to be marked wherever they stand.</param>
    public void Complete(IReadOnlyList<string> doubts)
    {
        _chunks.Complete();
        if (doubts.Count > 0)
        {
            _doubts = doubts;
            RenderAgain();
        }
    }

    public void Withdraw()
    {
        _chunks = new AnswerChunks();
        _given.Clear();
        RenderAgain();
    }

    private void RenderAgain()
    {
        _rendered.Clear();
        _standing = 0;
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
