using System.Globalization;
using System.Text;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.History;

/// <summary>Text in the form searches compare: no case, no accents, one space between words; and record numbers as words of their own.</summary>
public static class SearchText
{
    /// <summary>A turn, with the titles and numbers of the records its lookups named: they stand in its tables.</summary>
    public static string Of(string question, string answer, IEnumerable<RecordLink> records)
    {
        var named = records.DistinctBy(record => (record.Module, record.Label)).ToList();
        return string.Join(' ', [Fold(question), Fold(answer), .. named.Select(record => Fold(record.Title)), .. named.Select(record => Number(record.Module, record.Label))]) + " ";
    }

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter is '‑' or '‐' ? '-' : char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words by which records with that number are found: "RFI 12" and "rfi-012" one, "12" and "#12" one for each module; none where it is no number.</summary>
    public static IReadOnlyList<string> NumbersIn(string search) => RecordNumber.ModuleOf(search) switch
    {
        null => [],
        _ when search.TrimStart()[0] is '#' or (>= '0' and <= '9') => [.. Enum.GetValues<RecordModule>().Select(module => " " + Number(module, search) + " ")],
        { } module => [" " + Number(module, search) + " "],
    };

    /// <summary>Which records a search means, by their title or their number.</summary>
    public static Func<RecordLink, bool> Naming(string search)
    {
        var (words, numbers) = (Fold(search), NumbersIn(search));
        return record => Fold(record.Title).Contains(words, StringComparison.Ordinal) || numbers.Contains($" {Number(record.Module, record.Label)} ");
    }

    private static string Number(RecordModule module, string label) => $"{module}:{RecordNumber.Key(module, label)}".ToLowerInvariant();
}
