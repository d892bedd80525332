using System.ClientModel;
using System.Text.Json;

namespace AccAssistant.Conversations.Models;

/// <summary>Sorts what the endpoint and its client can do wrong.</summary>
internal static class FailureOf
{
    public static ModelFailure Exception(Exception exception, EndpointReading reading) => exception switch
    {
        ClientResultException { Status: > 0 } answered => Status(answered, reading),
        ClientResultException or HttpRequestException => new ModelFailure(ModelFailureKind.Unreachable, Code: Name(exception)),
        // Several tries that all failed arrive together.
        AggregateException { InnerExceptions: [.., var last] } => Exception(last, reading),
        OperationCanceledException or TimeoutException => new ModelFailure(ModelFailureKind.Silent, Code: Name(exception)),
        IOException => new ModelFailure(ModelFailureKind.CutOff, Code: Name(exception)),
        _ => new ModelFailure(ModelFailureKind.Unreadable, Code: Name(exception)),
    };

    /// <summary>An error inside a stream that began with status 200.</summary>
    public static ModelFailure Frame(ReadOnlyMemory<byte> json)
    {
        var error = EndpointError.Parse(json);
        return Sort(error.Status ?? StatusOf(error), error, new EndpointReading()) with { InStream = true };
    }

    private static ModelFailure Status(ClientResultException exception, EndpointReading reading)
    {
        var body = exception.GetRawResponse()?.Content;
        var error = EndpointError.Parse(body ?? BinaryData.FromString(""));
        return Sort(exception.Status, error, reading);
    }

    private static ModelFailure Sort(int status, EndpointError error, EndpointReading reading)
    {
        var code = error.Code.Length > 0 ? error.Code : error.Type;
        var kind = status switch
        {
            _ when error.Code is "tool_use_failed" => ModelFailureKind.UnusableCall,
            _ when error.Code is "model_not_found" or "model_decommissioned" => ModelFailureKind.ModelGone,
            400 => ModelFailureKind.Rejected,
            401 or 403 => ModelFailureKind.KeyRefused,
            404 => ModelFailureKind.ModelGone,
            413 => ModelFailureKind.TooLarge,
            422 => ModelFailureKind.UnusableCall,
            429 => ModelFailureKind.Limited,
            >= 498 => ModelFailureKind.Unavailable,
            _ => ModelFailureKind.Rejected,
        };
        return kind is ModelFailureKind.Limited or ModelFailureKind.TooLarge
            ? new ModelFailure(kind, status, HitLimit.Wait(error, reading), HitLimit.Name(error, reading), code)
            : new ModelFailure(kind, status, Code: code);
    }

    private static int StatusOf(EndpointError error) => error.Code switch
    {
        "rate_limit_exceeded" => 429,
        "invalid_api_key" => 401,
        "invalid_request_error" => 400,
        _ when error.Type is "invalid_request_error" => 400,
        _ => 500,
    };

    private static string Name(Exception exception) => exception is JsonException ? "undecodable frame" : exception.GetType().Name;
}
