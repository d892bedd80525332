using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Changes;

/// <param name="Group">Null for all records of the result.</param>
/// <param name="OnlyTime">The days that have passed explain it: no record need have changed.</param>
public sealed record MeasureChange(string? Group, ResultMeasure Then, ResultMeasure Now, bool OnlyTime);
