namespace AccAssistant.Web.Operators.Day;

/// <param name="Limit">As the audit trail names it.</param>
public sealed record ReachedLimit(string Limit, int Times, int People);
