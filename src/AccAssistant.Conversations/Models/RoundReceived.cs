using Microsoft.SemanticKernel;
using OpenAI.Chat;

namespace AccAssistant.Conversations.Models;

/// <summary>What has come of one round so far.</summary>
internal sealed class RoundReceived
{
    private readonly FunctionCallContentBuilder calls = new();

    private bool heard;

    public bool Calling { get; private set; }

    public ChatFinishReason? Finish { get; private set; }

    public TokenUsage Usage { get; private set; } = TokenUsage.None;

    /// <summary>The vendor's id of the request.</summary>
    public string? VendorId { get; private set; }

    /// <summary>Takes a chunk in. A failure told inside the stream arrives as an otherwise empty chunk and nobody throws.</summary>
    public ModelFailure? Add(StreamingChatMessageContent chunk)
    {
        heard = true;
        if (chunk.InnerContent is StreamingChatCompletionUpdate update && FailureIn(update) is { } failure)
        {
            return failure;
        }

        calls.Append(chunk);
        Calling |= chunk.Items.OfType<StreamingFunctionCallUpdateContent>().Any();
        return null;
    }

    public RoundPart End(ModelFailure? failure)
    {
        if (failure is not null)
        {
            return new RoundFailed(failure);
        }

        if (Finish is null)
        {
            // A web page with status 200 has no frame at all.
            return new RoundFailed(heard
                ? new ModelFailure(ModelFailureKind.CutOff, Code: "no finish reason")
                : new ModelFailure(ModelFailureKind.Unreadable, Code: "no frame"));
        }

        if (Finish == ChatFinishReason.ContentFilter)
        {
            return new RoundFailed(new ModelFailure(ModelFailureKind.Withheld, Code: "content_filter"));
        }

        var built = calls.Build();
        return Calling && built.Count == 0
            ? new RoundFailed(new ModelFailure(ModelFailureKind.UnusableCall, Code: "call without id"))
            : new RoundDone(built, Finish == ChatFinishReason.Length, Usage);
    }

    private ModelFailure? FailureIn(StreamingChatCompletionUpdate update)
    {
        if (update.Patch.TryGetJson("$.error"u8, out var error) && !IsNull(error.Span))
        {
            return FailureOf.Frame(error);
        }

        if (update.Patch.TryGetJson("$.x_groq.error"u8, out var reason) && !IsNull(reason.Span))
        {
            return FailureOf.Frame(reason);
        }

        if (update.Patch.TryGetValue("$.x_groq.id"u8, out string? id) && id is not null)
        {
            VendorId = id;
        }

        Finish ??= update.FinishReason;
        if (update.Usage is { } used)
        {
            Usage = new TokenUsage(used.InputTokenCount, used.InputTokenDetails?.CachedTokenCount ?? 0, used.OutputTokenCount);
        }

        return null;
    }

    private static bool IsNull(ReadOnlySpan<byte> json) => json.Trim((byte)' ').SequenceEqual("null"u8);
}
