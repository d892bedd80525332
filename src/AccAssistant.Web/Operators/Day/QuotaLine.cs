using AccAssistant.Acc.Http;

namespace AccAssistant.Web.Operators.Day;

/// <param name="Standing">Null where whoever keeps the budget did not answer.</param>
public sealed record QuotaLine(string Family, QuotaStanding? Standing);
