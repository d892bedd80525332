namespace AccAssistant.Records.Queries;

/// <summary>The allowed word somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestSlip = 60;

    /// <summary>In its own spelling; case does not count. Null when nothing is near enough to be a slip of the pen.</summary>
    public static string? To(string word, IEnumerable<string> allowed)
    {
        // Nothing long is a slip of a word, and comparing it would cost as much as it is long.
        if (word.Length > LongestSlip)
            return null;

        var best = allowed
            .Where(candidate => candidate.Length <= LongestSlip)
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(1, word.Length / 3) ? best.Word : null;
    }

    /// <summary>" Did you mean \"open\"?", to follow a sentence; empty when nothing is near enough.</summary>
    public static string Hint(string word, IEnumerable<string> allowed) => To(word, allowed) is { } near ? $" Did you mean \"{near}\"?" : "";

    /// <summary>Letters to put in, take out, change or swap with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var cost = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
                cost[i, j] = i == 0 || j == 0 ? i + j : Cheapest(cost, from, to, i, j);
        }

        return cost[from.Length, to.Length];
    }

    private static int Cheapest(int[,] cost, string from, string to, int i, int j)
    {
        var best = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
