namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireOptionList(IReadOnlyList<WireOption> Options);
