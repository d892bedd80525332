using System.Text.Json.Nodes;
using AccAssistant.Sandbox.OpenAi.Scenarios;

namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Calls as pieces of a stream, one or several each.</summary>
internal static class CallDeltas
{
    private const string Kind = "function";

    public static IEnumerable<object> Of(IReadOnlyList<ReplyCall> calls, StreamFault fault) =>
        calls.SelectMany((call, index) => Of(call, index, calls[0].Id, fault));

    private static object[] Of(ReplyCall call, int index, string firstId, StreamFault fault) => fault switch
    {
        StreamFault.Pieces => InPieces(call, index),
        StreamFault.ObjectArguments => [new { index, id = call.Id, type = Kind, function = new { name = call.Tool, arguments = JsonNode.Parse(call.Arguments) } }],
        StreamFault.NoId => [new { index, type = Kind, function = Function(call) }],
        StreamFault.SameId => [new { index, id = firstId, type = Kind, function = Function(call) }],
        StreamFault.NoIndex => [new { id = call.Id, type = Kind, function = Function(call) }],
        StreamFault.SameIndex => [new { index = 0, id = call.Id, type = Kind, function = Function(call) }],
        _ => [new { index, id = call.Id, type = Kind, function = Function(call) }],
    };

    private static object[] InPieces(ReplyCall call, int index) =>
    [
        new { index, id = call.Id, type = Kind, function = new { name = call.Tool, arguments = "" } },
        .. call.Arguments.Chunk(5).Select(piece => new { index, function = new { arguments = new string(piece) } }),
    ];

    private static object Function(ReplyCall call) => new { name = call.Tool, arguments = call.Arguments };
}
