using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

/// <param name="Wanted">True for records that have it, false for those that do not.</param>
internal sealed record FeatureTerm(Feature Feature, bool Wanted);
