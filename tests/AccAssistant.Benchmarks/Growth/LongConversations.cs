using AccAssistant.Benchmarks.Programs;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>What the store does for a question, in conversations that have lasted for different times.</summary>
internal static class LongConversations
{
    /// <returns>The time of a question in the long one as a multiple of that in the short one.</returns>
    public static async Task<double> MoreInAsync(int many, int few, int runs)
    {
        await using var turns = await TurnsOnDisk.OpenAsync();
        var (longer, shorter) = (await turns.ConverseAsync(many), await turns.ConverseAsync(few));
        return await Clocked.RatioAsync(() => Clocked.RunAsync(() => turns.AskAsync(longer)), () => Clocked.RunAsync(() => turns.AskAsync(shorter)), runs);
    }
}
