using System.ClientModel.Primitives;
using System.Globalization;

namespace AccAssistant.Conversations.Models;

/// <summary>Records the headers of every try; Semantic Kernel hides those of a stream.</summary>
internal sealed class EndpointHeaders : PipelinePolicy
{
    private static readonly AsyncLocal<EndpointReading?> Current = new();

    /// <summary>Answers to requests sent from here on, in this flow, are recorded in the returned reading.</summary>
    public static EndpointReading Listen() => Current.Value = new EndpointReading();

    /// <summary>The reading of this flow; null where nobody listens.</summary>
    public static EndpointReading? Heard => Current.Value;

    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        ProcessNext(message, pipeline, currentIndex);
        Record(message.Response);
    }

    public override async ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        await ProcessNextAsync(message, pipeline, currentIndex).ConfigureAwait(false);
        Record(message.Response);
    }

    private static void Record(PipelineResponse? response)
    {
        if (response is null || Heard is not { } reading)
        {
            return;
        }

        string? Header(string name) => response.Headers.TryGetValue(name, out var value) ? value : null;
        reading.Status = response.Status;
        reading.RequestId = Header("x-request-id");
        reading.RetryAfter = VendorDuration.Parse(Header("retry-after"));
        reading.TokenLimit = Number(Header("x-ratelimit-limit-tokens"));
        reading.TokensRemaining = Number(Header("x-ratelimit-remaining-tokens"));
        reading.TokensReset = VendorDuration.Parse(Header("x-ratelimit-reset-tokens"));
        reading.RequestLimit = Number(Header("x-ratelimit-limit-requests"));
        reading.RequestsRemaining = Number(Header("x-ratelimit-remaining-requests"));
        reading.RequestsReset = VendorDuration.Parse(Header("x-ratelimit-reset-requests"));
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
