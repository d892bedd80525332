using AccAssistant.Records.Queries.Dates;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

internal sealed record DayTerm(DayField Field, DateWords Days);
