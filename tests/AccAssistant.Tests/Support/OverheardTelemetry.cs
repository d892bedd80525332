using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AccAssistant.Tests.Support;

/// <summary>Every span of every source of this process and every figure of one app's meters, with all their tags: more than any exporter is given.</summary>
internal sealed class OverheardTelemetry : IDisposable
{
    private readonly ConcurrentQueue<string> metrics = new();
    private readonly ActivityListener listening;
    private readonly MeterListener measuring;

    /// <param name="meters">The app's own.</param>
    public OverheardTelemetry(IMeterFactory meters)
    {
        listening = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listening);
        measuring = Measure(meters);
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    /// <summary>All that was said in spans and metrics until now, gauges included.</summary>
    public IReadOnlyList<string> Words()
    {
        measuring.RecordObservableInstruments();
        return [.. Spans.SelectMany(Words), .. metrics];
    }

    public void Dispose()
    {
        listening.Dispose();
        measuring.Dispose();
    }

    private MeterListener Measure(IMeterFactory meters)
    {
        // Other apps of this process come and go; asked for a gauge in that moment, they have nothing left to read it from.
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Scope is null || ReferenceEquals(instrument.Meter.Scope, meters))
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => metrics.Enqueue(Words(instrument, value, tags)));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => metrics.Enqueue(Words(instrument, value, tags)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => metrics.Enqueue(Words(instrument, value, tags)));
        listener.Start();
        return listener;
    }

    private static string Words(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        $"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}";

    private static IEnumerable<string> Words(Activity span) =>
    [
        span.DisplayName,
        span.StatusDescription ?? "",
        string.Join(' ', span.TagObjects),
        string.Join(' ', span.Baggage),
        .. span.Events.Select(happened => $"{happened.Name} {string.Join(' ', happened.Tags)}"),
    ];
}
