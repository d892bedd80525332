namespace AccAssistant.Web.Operators.Day;

/// <param name="Kind">One of <c>TurnFailures</c>; empty where the turn does not say.</param>
public sealed record FailureCount(string Kind, int Turns);
