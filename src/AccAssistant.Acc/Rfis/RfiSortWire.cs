namespace AccAssistant.Acc.Rfis;

internal sealed record RfiSortWire(string Field, string Order);
