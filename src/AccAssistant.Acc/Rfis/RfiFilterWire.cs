namespace AccAssistant.Acc.Rfis;

/// <param name="UpdatedAt">A date-time, which means after it.</param>
internal sealed record RfiFilterWire(string UpdatedAt);
