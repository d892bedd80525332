using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>Whole calendar days over records: how many have the value, its mean and its median.</summary>
/// <param name="Name">"days open", "days late" or "response time".</param>
/// <param name="Count">Records with the value; the others are in no mean.</param>
/// <param name="Mean">Rounded to a tenth of a day; null when no record has the value. <paramref name="Median"/> alike.</param>
/// <param name="Most">The largest value.</param>
[GenerateSerializer, Immutable]
public sealed record ResultMeasure(string Name, int Count, decimal? Mean, decimal? Median, int? Most);
