using System.ClientModel.Primitives;

namespace AccAssistant.Conversations.Models;

/// <summary>Streamed answers are read with what has piled up joined.</summary>
internal sealed class JoinsFrames : PipelinePolicy
{
    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
        throw new NotSupportedException("The endpoint is asked asynchronously.");

    public override async ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        await ProcessNextAsync(message, pipeline, currentIndex).ConfigureAwait(false);
        if (message.Response is { ContentStream: { } stream } response && IsEventStream(response))
        {
            response.ContentStream = new JoinedFrames(stream);
        }
    }

    private static bool IsEventStream(PipelineResponse response) =>
        response.Headers.TryGetValue("Content-Type", out var type) && type?.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase) == true;
}
