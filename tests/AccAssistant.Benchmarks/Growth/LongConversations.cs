using AccAssistant.Benchmarks.Programs;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>What the store does for a question, in conversations that have lasted for different times.</summary>
internal static class LongConversations
{
    /// <returns>The time of a question in the long one as a multiple of that in the short one; both are asked in turn.</returns>
    public static async Task<double> MoreInAsync(int many, int few, int runs)
    {
        await using var turns = await TurnsOnDisk.OpenAsync();
        var (longer, shorter) = (await turns.ConverseAsync(many), await turns.ConverseAsync(few));
        var (inLong, inShort) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < runs; run++)
        {
            inLong.Add(await Clocked.RunAsync(() => turns.AskAsync(longer)));
            inShort.Add(await Clocked.RunAsync(() => turns.AskAsync(shorter)));
        }

        return Clocked.Median(inLong) / Clocked.Median(inShort);
    }
}
