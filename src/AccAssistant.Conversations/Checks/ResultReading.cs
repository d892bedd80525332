using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Conversations.Checks;

/// <summary>Reads a tool's result: which of its figures the tool states, and which only stand in what outsiders wrote.</summary>
internal sealed class ResultReading(KnownFigures known)
{
    private const string Title = "title";

    public void Read(ToolOutcome outcome)
    {
        var activity = outcome.Activity;
        known.SomethingFailed |= activity.Failure is not null || activity.Receipt is { Matched: 0 };
        ReadActivity(activity);
        if (!outcome.Text.StartsWith("<data", StringComparison.Ordinal))
        {
            known.AddFigures(outcome.Text);
            return;
        }

        var lines = outcome.Text.Split('\n');
        if (lines.Length < 3)
        {
            return;
        }

        var header = lines[1].Split(" | ");
        foreach (var (part, index) in header.Select((part, index) => (part, index)))
        {
            Read(part, isText: index == 1);
        }

        var body = lines[2..^1].SkipWhile(ReadNote).ToList();
        var counted = header.Length > 2 && !header[2].StartsWith("read ", StringComparison.Ordinal);
        if (body.Exists(line => line.StartsWith(ReportText.SectionMark, StringComparison.Ordinal)))
        {
            ReadSections(body);
        }
        else if (counted)
        {
            ReadCounted(body);
        }
        else if (header is [_, "Project overview", ..])
        {
            ReadOverview(body);
        }
        else
        {
            ReadDetail(body);
        }
    }

    private void ReadActivity(ToolActivity activity)
    {
        foreach (var record in activity.Records.Concat(activity.Rows.Select(row => row.Record)))
        {
            known.AddRecord(record.Label);
        }

        if (activity.Receipt is { } receipt)
        {
            known.AddCount(receipt.Matched);
            known.AddCount(receipt.Read);
            known.AddCount(receipt.Total);
            known.AddSaid(receipt.Filter);
            foreach (var note in receipt.Definitions.Concat(receipt.Missing))
            {
                known.AddFigures(note);
            }
        }

        known.AddSaid(activity.Query ?? "");
        foreach (var group in activity.Groups)
        {
            known.AddCount(group.Count);
            known.AddText(group.Name);
        }

        if (activity.Groups.Count > 0)
        {
            known.AddResult(activity.GroupCount);
            known.AddResult(activity.Groups.Sum(group => group.Count));
        }
    }

    private bool ReadNote(string line)
    {
        var isNote = line.StartsWith("note: ", StringComparison.Ordinal) || line.StartsWith("missing: ", StringComparison.Ordinal);
        if (isNote)
        {
            known.AddFigures(line);
        }

        return isNote;
    }

    /// <summary>Each section is a result of its own under its title.</summary>
    private void ReadSections(List<string> body)
    {
        var section = new List<string>();
        foreach (var line in body)
        {
            if (line.StartsWith(ReportText.SectionMark, StringComparison.Ordinal))
            {
                ReadCounted(section);
                section.Clear();
                known.AddFigures(line);
            }
            else
            {
                section.Add(line);
            }
        }

        ReadCounted(section);
    }

    private void ReadCounted(List<string> body)
    {
        var columns = (string[]?)null;
        var rows = new List<string[]>();
        foreach (var line in body)
        {
            var isRow = line.Contains('|', StringComparison.Ordinal) && !line.Contains(" | ", StringComparison.Ordinal);
            if (isRow && columns is null)
            {
                columns = [.. line.Split('|').Select(name => name.ToLowerInvariant())];
            }
            else if (isRow)
            {
                rows.Add(line.Split('|'));
            }
            else if (columns is null && line.StartsWith("by ", StringComparison.Ordinal) && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                ReadGroups(line[(colon + 2)..].Split(" | "));
            }
            else
            {
                ReadPlain(line);
            }
        }

        if (columns is not null)
        {
            known.AddResult(rows.Count);
            ReadRows(columns, rows);
        }
    }

    /// <summary>"showing 15 of 43; put [table r1] … the first 20": only what stands before the advice is a finding.</summary>
    private void ReadPlain(string line)
    {
        var end = line.IndexOf(';', StringComparison.Ordinal);
        known.AddFigures(end < 0 ? line : line[..end]);
        known.AddText(end < 0 ? "" : line[end..]);
        known.HasNothing |= line.StartsWith("nothing", StringComparison.Ordinal) || line.StartsWith("nobody", StringComparison.Ordinal);
    }

    private void ReadGroups(string[] groups)
    {
        var (sum, count) = (0.0, 0);
        foreach (var group in groups)
        {
            var name = group;
            if (group.EndsWith(')') && group.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open)
            {
                known.AddFigures(group[open..]);
                name = group[..open];
            }

            var space = name.LastIndexOf(' ');
            if (space > 0 && NumberOf(name[(space + 1)..]) is { } value)
            {
                known.AddCount(value);
                known.AddText(name[..space]);
                (sum, count) = (sum + value, count + 1);
            }
            else
            {
                known.AddFigures(name);
            }
        }

        known.AddResult(sum);
        known.AddResult(count);
    }

    private void ReadRows(string[] columns, List<string[]> rows)
    {
        var sums = new double[columns.Length];
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Length; index++)
            {
                var (cell, named) = (row[index], index < columns.Length ? columns[index] : "");
                known.HasNothing |= cell == "-";
                if (named != Title && NumberOf(cell) is { } value)
                {
                    known.AddResult(value);
                    sums[Math.Min(index, sums.Length - 1)] += value;
                }
                else
                {
                    known.AddText(cell);
                }
            }
        }

        foreach (var sum in sums)
        {
            if (sum > 0)
            {
                known.AddResult(sum);
            }
        }
    }

    private void ReadOverview(List<string> body)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in body)
        {
            foreach (var figure in FigureReader.Read(line).Where(figure => figure.Kind is FigureKind.Count or FigureKind.Record or FigureKind.Year))
            {
                if (figure.Values.Count > 0)
                {
                    known.AddCount(figure.Values[0]);
                    sums[figure.After] = sums.GetValueOrDefault(figure.After) + figure.Values[0];
                }
            }

            known.AddFigures(line);
        }

        foreach (var column in new[] { "total", "open", "overdue" })
        {
            known.AddCount(sums.GetValueOrDefault(column));
        }
    }

    private void ReadDetail(List<string> body)
    {
        foreach (var line in body)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var (name, value) = colon < 0 ? ("", line) : (line[..colon], line[(colon + 2)..]);
            known.HasNothing |= value is "-" or "not set";
            known.AddText(line);
            // "3: plan.pdf; …": how many files, then which.
            var files = value.IndexOf(": ", StringComparison.Ordinal);
            if (!name.Equals(Title, StringComparison.OrdinalIgnoreCase) && NumberOf(files > 0 ? value[..files] : value) is { } number)
            {
                known.AddCount(number);
            }
        }
    }

    private void Read(string part, bool isText)
    {
        if (isText)
        {
            known.AddText(part);
        }
        else
        {
            known.AddFigures(part);
        }
    }

    private static double? NumberOf(string cell) =>
        cell.Length is > 0 and < 12 && cell.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '-') && cell.Any(char.IsAsciiDigit)
            && double.TryParse(cell, System.Globalization.NumberStyles.Float | System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
