using Orleans;

namespace AccAssistant.Records;

/// <summary>Records whose number begins so, in any module, for somebody typing one: <c>#112</c> finds RFI-112, RFI-1120 and #112.</summary>
/// <param name="Beginning">With or without a module's name or a hash; empty finds nothing.</param>
/// <param name="Most">How many to hand over at most.</param>
[GenerateSerializer, Immutable]
public sealed record NumbersRequest(string Beginning, int Most) : RecordRequest
{
    /// <summary>Only this module's numbers, and only it is read; null: all three.</summary>
    [Id(0)]
    public RecordModule? Module { get; init; }
}
