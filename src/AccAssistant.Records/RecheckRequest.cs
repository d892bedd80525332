using Orleans;

namespace AccAssistant.Records;

/// <summary>A query that was answered before, run again to see what has changed: the reply has its rows, but is not kept for <see cref="RowsRequest"/>.</summary>
/// <param name="Query">In the text form; a <c>top</c> in it hides no rows.</param>
/// <param name="OnlyHeld">Nothing is read for it: the reply is made of what was read last, however fresh, and is <see cref="NotHeld"/> where that does not suffice.</param>
[GenerateSerializer, Immutable]
public sealed record RecheckRequest(string Query, bool OnlyHeld) : RecordRequest
{
    /// <summary>Rows in the reply; a larger result comes without the rest.</summary>
    public const int MostRows = 2_000;
}
