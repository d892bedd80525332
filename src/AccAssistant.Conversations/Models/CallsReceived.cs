using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Models;

/// <summary>The calls of one message, put together from the pieces of a stream: none lost, none run into another.</summary>
internal sealed class CallsReceived
{
    private readonly List<CallPieces> calls = [];

    public bool Any => calls.Count > 0;

    /// <summary>A call to nothing cannot be answered, nor repeated to the endpoint.</summary>
    public bool AllNamed => calls.TrueForAll(call => call.Name.Length > 0);

    /// <summary>In the order they began. An id may be empty, or there twice.</summary>
    public IReadOnlyList<FunctionCallContent> Whole => [.. calls.Select(call => call.Whole())];

    public void Add(StreamingFunctionCallUpdateContent piece)
    {
        var call = calls.FindLast(one => one.Index == piece.FunctionCallIndex);
        if (call is null || call.EndsBefore(piece))
        {
            calls.Add(call = new CallPieces(piece.FunctionCallIndex));
        }

        call.Add(piece);
    }
}
