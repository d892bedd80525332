namespace AccAssistant.Benchmarks;

/// <summary>One measured thing.</summary>
/// <param name="Goal">Empty where the line only stands beside another.</param>
internal sealed record Line(string What, string Measured, string Goal, bool IsMet = true);
