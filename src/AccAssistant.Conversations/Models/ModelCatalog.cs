using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using OpenAI;

namespace AccAssistant.Conversations.Models;

/// <summary>The models the endpoint offers for the configured key.</summary>
/// <remarks>GET {Endpoint}/models, through the client that every turn uses.</remarks>
public sealed class ModelCatalog(OpenAIClient client)
{
    /// <summary>Some endpoints list hundreds of models, each with its prices.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    /// <summary>Every way to fail but cancellation is an answer; <see cref="ModelFailureKind.ModelGone"/> here says that there is no such list.</summary>
    public async Task<ModelListing> ListAsync(CancellationToken cancellationToken)
    {
        var reading = EndpointHeaders.Listen();
        try
        {
            var answer = await client.GetOpenAIModelClient().GetModelsAsync(new RequestOptions { CancellationToken = cancellationToken, BufferResponse = false });
            using var response = answer.GetRawResponse();
            return await ReadAsync(response.ContentStream, cancellationToken) is { } ids
                ? new ModelListing(ids, null)
                : new ModelListing([], new ModelFailure(ModelFailureKind.Unreadable));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new ModelListing([], FailureOf.Exception(exception, reading));
        }
    }

    private static async Task<IReadOnlyList<string>?> ReadAsync(Stream? body, CancellationToken cancellationToken)
    {
        if (body is null)
            return null;
        var bytes = new byte[LargestAnswer];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        using var document = JsonDocument.Parse(bytes.AsMemory(0, length));
        return document.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("data", out var data)
            && data.ValueKind == JsonValueKind.Array
                ? [.. data.EnumerateArray().Select(Id).OfType<string>().Distinct(StringComparer.Ordinal)]
                : null;
    }

    private static string? Id(JsonElement model) =>
        model.ValueKind == JsonValueKind.Object && model.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
