using Microsoft.SemanticKernel;
using OpenAI.Chat;

namespace AccAssistant.Conversations.Models;

/// <summary>What has come of one round so far.</summary>
/// <param name="allowed">Tokens the endpoint was asked to stop at.</param>
/// <param name="reading">Of the same round.</param>
internal sealed class RoundReceived(int allowed, EndpointReading reading)
{
    /// <summary>An endpoint that counts a little differently stays far below so many times what it was allowed.</summary>
    private const int Patience = 4;

    /// <summary>About; it is counted anew for every piece that comes.</summary>
    private const int CharactersPerToken = 4;

    private readonly CallsReceived calls = new();

    private bool heard;
    private int tokens;

    public bool Calling => calls.Any;

    /// <summary>The endpoint does not stop where it was told to, so it has to be left.</summary>
    public bool RunsOn => Math.Max(tokens, reading.Frames) > allowed * Patience;

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

        // Thoughts are not shown, and are at least a token each.
        tokens += Math.Max(1, (chunk.Content?.Length ?? 0) / CharactersPerToken);
        foreach (var piece in chunk.Items.OfType<StreamingFunctionCallUpdateContent>())
        {
            tokens += (piece.Arguments?.Length ?? 0) / CharactersPerToken;
            calls.Add(piece);
        }

        return null;
    }

    public RoundPart End(ModelFailure? failure)
    {
        if (failure is not null)
        {
            return new RoundFailed(failure);
        }

        if (RunsOn)
        {
            return Calling
                ? new RoundFailed(new ModelFailure(ModelFailureKind.UnusableCall, Code: "call without end"))
                : new RoundDone([], CutShort: true, Usage);
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

        return calls.AllNamed
            ? new RoundDone(calls.Whole, Finish == ChatFinishReason.Length, Usage)
            : new RoundFailed(new ModelFailure(ModelFailureKind.UnusableCall, Code: "call without name"));
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
