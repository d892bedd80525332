using System.ClientModel.Primitives;

namespace AccAssistant.Conversations.Models;

/// <summary>Streamed answers are read through <see cref="JoinedFrames"/>.</summary>
internal sealed class FrameJoining : PipelinePolicy
{
    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
        ProcessNext(message, pipeline, currentIndex);

    public override async ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        await ProcessNextAsync(message, pipeline, currentIndex).ConfigureAwait(false);
        if (!message.BufferResponse && message.Response is { ContentStream: { } stream } response && IsEventStream(response))
        {
            response.ContentStream = new JoinedFrames(stream, EndpointHeaders.Heard);
        }
    }

    private static bool IsEventStream(PipelineResponse response) =>
        response.Headers.TryGetValue("Content-Type", out var type) && type?.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase) == true;
}
