namespace AccAssistant.Web.Operators.Day;

/// <param name="Counted">As limits count: without what the endpoint had cached.</param>
/// <param name="Input">Sent, what was cached included.</param>
public sealed record ModelTokens(string Model, long Requests, long Counted, long Input, long Cached, long Output);
