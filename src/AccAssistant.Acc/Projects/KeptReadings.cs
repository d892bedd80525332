using System.Collections.Concurrent;

namespace AccAssistant.Acc.Projects;

/// <summary>Keeps what was read for a key for a while; however many ask meanwhile, it is read once. A failure is kept for nobody.</summary>
/// <param name="lifetime">How long a value is good for.</param>
internal sealed class KeptReadings<TKey, TValue>(TimeProvider time, Func<TValue, TimeSpan> lifetime)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Reading> readings = new();

    /// <param name="read">Serves everybody who waits, so it is not cancelled when one of them leaves; it must end by itself.</param>
    public async Task<TValue> GetAsync(TKey key, Func<Task<TValue>> read, CancellationToken cancellationToken)
    {
        Forget();
        var reading = readings.GetOrAdd(key, _ => new Reading(read, time, lifetime));
        try
        {
            return await reading.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            Forget();
        }
    }

    private void Forget()
    {
        foreach (var pair in readings.Where(pair => pair.Value.IsOver))
        {
            readings.TryRemove(pair);
        }
    }

    private sealed class Reading
    {
        private readonly TimeProvider time;
        private readonly Lazy<Task<TValue>> value;
        private DateTimeOffset goodUntil;

        public Reading(Func<Task<TValue>> read, TimeProvider time, Func<TValue, TimeSpan> lifetime)
        {
            this.time = time;
            value = new Lazy<Task<TValue>>(() => Task.Run(async () =>
            {
                var result = await read();
                goodUntil = time.GetUtcNow() + lifetime(result);
                return result;
            }));
        }

        public Task<TValue> Value => value.Value;

        public bool IsOver =>
            value.IsValueCreated && Value.IsCompleted && (!Value.IsCompletedSuccessfully || time.GetUtcNow() >= goodUntil);
    }
}
