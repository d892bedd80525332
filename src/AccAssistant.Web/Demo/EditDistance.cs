namespace AccAssistant.Web.Demo;

/// <summary>How many letters must change to turn one word into another.</summary>
internal static class EditDistance
{
    public static int Between(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var same = char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]);
                (row[j], diagonal) = (Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1), row[j]);
            }
        }

        return row[second.Length];
    }
}
