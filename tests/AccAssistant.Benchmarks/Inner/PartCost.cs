namespace AccAssistant.Benchmarks.Inner;

/// <param name="Microseconds">The middle run's.</param>
/// <param name="Bytes">Allocated by one run.</param>
internal sealed record PartCost(string What, double Microseconds, long Bytes);
