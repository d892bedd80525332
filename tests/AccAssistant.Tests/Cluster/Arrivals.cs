namespace AccAssistant.Tests.Cluster;

/// <summary>Tells when so many calls have reached the grain and gone as far in it as they get without waiting.</summary>
internal sealed class Arrivals<TGrain>(int expected) : IIncomingGrainCallFilter
{
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int arrived;

    public Task All => all.Task;

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        var call = context.Invoke();
        if (context.Grain is TGrain && Interlocked.Increment(ref arrived) == expected)
            all.SetResult();
        await call;
    }
}
