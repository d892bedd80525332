namespace AccAssistant.Records.Snapshots;

/// <summary>What came of bringing a part up to date.</summary>
/// <param name="Part">The part with its changes; null when they could not be read.</param>
/// <param name="AddsUp">False when what is known now cannot be all there is, or is too much.</param>
/// <param name="Fault">Why there is no part.</param>
internal sealed record ChangeRead<T>(PartRead<T>? Part, bool AddsUp, ReadFault? Fault);
