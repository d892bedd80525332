using System.Buffers;

namespace AccAssistant.Conversations.Checks;

/// <summary>The lines of an answer: sentences, list items, rows of tables, and next steps, which state nothing.</summary>
internal static class AnswerLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("?.!;");

    public static List<AnswerLine> Of(string answer)
    {
        var lines = new List<AnswerLine>();
        var (start, block, blank) = (0, 0, true);
        var wasItem = false;
        while (start <= answer.Length)
        {
            var end = answer.IndexOf('\n', start);
            end = end < 0 ? answer.Length : end;
            var text = answer.AsSpan(start, end - start).Trim();
            var item = IsItem(text);
            block += text.Length > 0 && (blank || item != wasItem) ? 1 : 0;
            (blank, wasItem) = (text.Length == 0, item);
            lines.Add(new AnswerLine(start, end, block, item, text.Length > 0 && text[0] == '|', IsStep(text, item)));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Stands in a sentence that asks, or in a line that only proposes.</summary>
    public static bool IsProposal(string answer, AnswerLine line, int at)
    {
        if (line.IsStep)
        {
            return true;
        }

        for (var place = at; place < line.End; place++)
        {
            var next = answer.AsSpan(place, line.End - place).IndexOfAny(Ends);
            if (next < 0)
            {
                return false;
            }

            place += next;
            if (answer[place] == '?')
            {
                return true;
            }

            if (place + 1 >= line.End || answer[place + 1] is ' ' or '*' or '”' or '"')
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return false;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return (digits == 0 && text[0] is '-' or '*' or '+' or '•' && text[1] == ' ') || (digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ');
    }

    private static bool IsStep(ReadOnlySpan<char> text, bool item)
    {
        var begin = item ? text.IndexOf(' ') + 1 : 0;
        while (begin < text.Length && !char.IsLetter(text[begin]))
        {
            begin++;
        }

        var end = begin;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return begin < end && WordLists.NextSteps.Contains(text[begin..end].ToString().ToLowerInvariant()) && (end == text.Length || text[end] is ' ' or '?');
    }
}
