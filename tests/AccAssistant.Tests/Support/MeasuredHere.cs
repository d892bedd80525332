using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace AccAssistant.Tests.Support;

/// <summary>What the app's meters are told by the test that made this, and by all it began since: meters of a process are shared by every test of it.</summary>
internal sealed class MeasuredHere : IDisposable
{
    private static readonly AsyncLocal<MeasuredHere?> Current = new();

    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> told = new();
    private readonly MeterListener listener;

    public MeasuredHere()
    {
        Current.Value = this;
        listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name.StartsWith("acc_assistant.", StringComparison.Ordinal))
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Tell(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Tell(instrument, value, tags));
        listener.Start();
    }

    /// <summary>Values with their tags, as "status=Completed by=model", in the order they came.</summary>
    public IReadOnlyList<(double Value, string Tags)> Of(string name) => [.. told.Where(one => one.Name == name).Select(one => (one.Value, one.Tags))];

    public void Dispose()
    {
        listener.Dispose();
        Current.Value = null;
    }

    private void Tell(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Current.Value == this)
            told.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
    }
}
