using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Words that must all be in the title, in any order, whatever their case and accents.</summary>
internal sealed class TitleFilter(string words)
{
    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;
    private readonly string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public bool Matches(RecordEntry entry)
    {
        foreach (var part in parts)
        {
            if (Compare.IndexOf(entry.Title, part, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) < 0)
                return false;
        }

        return true;
    }
}
