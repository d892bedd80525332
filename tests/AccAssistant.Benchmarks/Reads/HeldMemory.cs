namespace AccAssistant.Benchmarks.Reads;

/// <summary>What this process holds on to.</summary>
internal static class HeldMemory
{
    private const double Megabyte = 1_000_000;

    /// <returns>What is reachable, and what SQLite holds beside it, in MB.</returns>
    public static double Megabytes()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return (GC.GetTotalMemory(forceFullCollection: true) + SQLitePCL.raw.sqlite3_memory_used()) / Megabyte;
    }
}
