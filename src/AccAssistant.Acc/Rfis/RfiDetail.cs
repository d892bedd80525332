namespace AccAssistant.Acc.Rfis;

public sealed record RfiDetail(Rfi Rfi, IReadOnlyList<RfiResponse> Responses);
