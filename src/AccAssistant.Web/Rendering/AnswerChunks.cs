using System.Text.RegularExpressions;

namespace AccAssistant.Web.Rendering;

/// <summary>
/// Cuts Markdown into pieces that no later text can change, line by line as it is written.
/// What is finished depends on the text alone, never on how it was cut into deliveries.
/// </summary>
internal sealed partial class AnswerChunks
{
    private readonly List<string> _finished = [];
    private readonly List<string> _lines = [];
    private string _partial = "";
    private string? _fence;
    private bool _blankInList;

    public IReadOnlyList<string> Finished => _finished;

    /// <summary>The complete lines of the piece being written.</summary>
    public IReadOnlyList<string> OpenLines => _lines;

    /// <summary>The line being written.</summary>
    public string Partial => _partial;

    public bool OpenIsList => _lines.Count > 0 && ListItem().IsMatch(_lines[0]);

    public bool OpenIsTable => _fence is null && _lines.Count > 1 && TableRule().IsMatch(_lines[1]);

    public static int? PlacedTable(string chunk) =>
        Placement().Match(chunk) is { Success: true } match && int.TryParse(match.Groups["table"].ValueSpan, out var number) ? number : null;

    /// <summary>The report a line leads to, with its filters after a semicolon; null for any other line.</summary>
    public static string? PlacedReport(string chunk) =>
        Placement().Match(chunk) is { Success: true } match && match.Groups["report"] is { Success: true, Value: var report } ? report : null;

    /// <summary>Whether this unfinished line may still become the place of a table, which is never shown as text.</summary>
    public static bool MayPlaceTable(string line) =>
        line.TrimStart() is { Length: > 0 } start && ("[table r".StartsWith(start, StringComparison.Ordinal) || "[report ".StartsWith(start, StringComparison.Ordinal) || PlacementStart().IsMatch(start));

    public void Append(string text)
    {
        _partial += text.Replace("\r", "", StringComparison.Ordinal);
        var start = 0;
        for (var end = _partial.IndexOf('\n', start); end >= 0; end = _partial.IndexOf('\n', start))
        {
            Take(_partial[start..end]);
            start = end + 1;
        }

        _partial = _partial[start..];
    }

    /// <summary>There is no more text: whatever is open is finished as it stands.</summary>
    public void Complete()
    {
        if (_partial.Length > 0)
            Take(_partial);
        _partial = "";
        Close();
    }

    private void Take(string line)
    {
        if (_fence is not null)
            TakeFenced(line);
        else if (string.IsNullOrWhiteSpace(line))
            TakeBlank(line);
        else
            TakeText(line);
    }

    private void TakeFenced(string line)
    {
        _lines.Add(line);
        var text = line.Trim();
        if (text.StartsWith(_fence!, StringComparison.Ordinal) && text.Trim(_fence![0]).Length == 0)
        {
            _fence = null;
            if (!OpenIsList)
                Close();
        }
    }

    private void TakeBlank(string line)
    {
        if (!OpenIsList)
        {
            Close();
            return;
        }

        _lines.Add(line);
        _blankInList = true;
    }

    private void TakeText(string line)
    {
        var fence = Fence().Match(line) is { Success: true } match ? match.Groups[1].Value : null;
        var belongsToList = OpenIsList && (char.IsWhiteSpace(line[0]) || ListItem().IsMatch(line));
        if (Placement().IsMatch(line) || Heading().IsMatch(line))
        {
            Close();
            _finished.Add(line);
            return;
        }

        if ((_blankInList || fence is not null) && !belongsToList)
            Close();
        _blankInList = false;
        _fence = fence;
        _lines.Add(line);
    }

    private void Close()
    {
        if (_lines.Count > 0)
            _finished.Add(string.Join('\n', _lines));
        _lines.Clear();
        _fence = null;
        _blankInList = false;
    }

    [GeneratedRegex(@"^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})[^`]*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ {0,3}#{1,6}(?:\s|$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\s*\[(?:table r(?<table>[0-9]{1,4})|report (?<report>[a-z][a-z-]{1,40}(?:;[^\]\n]{1,500})?))\][ \t]*$")]
    private static partial Regex Placement();

    [GeneratedRegex(@"^\[(?:table r[0-9]{0,4}|report [a-z-]{0,41}(?:;[^\]\n]{0,500})?)\]?\s*$")]
    private static partial Regex PlacementStart();
}
