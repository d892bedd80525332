using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AccAssistant.Conversations.Models;

/// <summary>One request to the model and its streamed answer.</summary>
public sealed class ModelRound(ChatServiceFor services, EndpointLimits limits, IOptions<LlmOptions> options)
{
    public const string Telemetry = "AccAssistant.Models";

    private static readonly ActivitySource Source = new(Telemetry);
    private static readonly Meter Meter = new(Telemetry);
    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("acc_assistant.model.tokens", "{token}", "Tokens as the endpoint counts them, by model and kind: input, cached, output.");
    private static readonly Counter<long> Rounds = Meter.CreateCounter<long>("acc_assistant.model.rounds", "{round}", "Requests to the model, by model and how they ended.");

    /// <summary>
    /// Text as it comes, then exactly one <see cref="RoundDone"/> or <see cref="RoundFailed"/>; a stream that ends without
    /// saying why has failed, whatever its status was, and one that goes on far beyond its allowance is left there.
    /// </summary>
    /// <exception cref="OperationCanceledException">Only when the caller cancelled.</exception>
    public async IAsyncEnumerable<RoundPart> StreamAsync(
        string model, int maxOutputTokens, ChatHistory history, Kernel kernel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var span = Source.StartActivity("chat " + model, ActivityKind.Client);
        span?.SetTag("gen_ai.request.model", model);
        var reading = EndpointHeaders.Listen();
        var received = new RoundReceived(maxOutputTokens, reading);
        await using var chunks = services(model)
            .GetStreamingChatMessageContentsAsync(history, RoundSettings.From(options.Value, maxOutputTokens), kernel, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);

        var (told, calling) = (false, false);
        ModelFailure? failure = null;
        RoundPart? end = null;
        try
        {
            while (failure is null && !received.RunsOn)
            {
                StreamingChatMessageContent? chunk;
                (chunk, failure) = await NextAsync(chunks, reading, cancellationToken);
                if (!told)
                {
                    // With the headers, not at the end: other turns learn from this one even when its person stops it.
                    limits.Told(model, reading);
                    told = true;
                }

                if (chunk is null)
                {
                    break;
                }

                failure = received.Add(chunk);
                if (failure is null && received.Calling && !calling)
                {
                    calling = true;
                    yield return new RoundCalling();
                }

                // One database ends a text at its first null character, the other refuses it.
                if (failure is null && chunk.Content?.Replace("\0", "", StringComparison.Ordinal) is { Length: > 0 } text)
                {
                    yield return new RoundText(text);
                }
            }

            end = received.End(failure);
        }
        finally
        {
            Describe(span, end, received, reading);
            Count(model, end, received.Usage);
        }

        yield return end is RoundDone done && span is not null ? done with { Span = span.Context } : end;
    }

    private static async Task<(StreamingChatMessageContent? Chunk, ModelFailure? Failure)> NextAsync(
        IAsyncEnumerator<StreamingChatMessageContent> chunks, EndpointReading reading, CancellationToken cancellationToken)
    {
        try
        {
            return (await chunks.MoveNextAsync() ? chunks.Current : null, null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, FailureOf.Exception(exception, reading));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A socket closed by our own cancelling may surface as any input or output error.
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }

    private static void Count(string model, RoundPart? end, TokenUsage usage)
    {
        Rounds.Add(1, new("model", model), new("end", Ending(end)));
        Tokens.Add(usage.Input, new("model", model), new("kind", "input"));
        Tokens.Add(usage.Cached, new("model", model), new("kind", "cached"));
        Tokens.Add(usage.Output, new("model", model), new("kind", "output"));
    }

    /// <param name="end">Null when the caller left before it.</param>
    private static string Ending(RoundPart? end) => end switch
    {
        null => "Stopped",
        RoundFailed { Failure: var failure } => failure.Kind.ToString(),
        _ => "Done",
    };

    private static void Describe(Activity? span, RoundPart? end, RoundReceived received, EndpointReading reading)
    {
        span?.SetTag("gen_ai.usage.input_tokens", received.Usage.Input);
        span?.SetTag("gen_ai.usage.output_tokens", received.Usage.Output);
        span?.SetTag("gen_ai.usage.cached_tokens", received.Usage.Cached);
        span?.SetTag("gen_ai.response.finish_reasons", received.Finish?.ToString());
        span?.SetTag("gen_ai.response.id", received.VendorId ?? reading.RequestId);
        if (end is null or RoundFailed)
        {
            span?.SetStatus(ActivityStatusCode.Error, Ending(end));
        }
    }
}
