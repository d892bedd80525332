using System.ClientModel;
using System.ClientModel.Primitives;
using AccAssistant.Acc.Http;
using OpenAI;

namespace AccAssistant.Conversations.Models;

/// <summary>Makes the one client all requests to the model endpoint go through.</summary>
internal static class ModelClient
{
    /// <summary>Local servers want no key, the client does.</summary>
    private const string NoKey = "none";

    public static OpenAIClient Create(LlmOptions options, OutboundHandler outbound, TimeProvider time)
    {
        var handler = outbound();
        if (handler is SocketsHttpHandler sockets)
        {
            // An abandoned stream would otherwise be read on for two seconds.
            sockets.ResponseDrainTimeout = TimeSpan.Zero;
            // Kept between questions for as long as a connection may live at all: the next one need not shake hands first.
            sockets.PooledConnectionLifetime = sockets.PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5);
        }

        // The pipeline's own limit is on silence; HttpClient's would cut a long answer.
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var settings = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint),
            NetworkTimeout = TimeSpan.FromSeconds(options.IdleSeconds),
            RetryPolicy = new OneRetry(time),
            Transport = new HttpClientPipelineTransport(http),
        };
        settings.AddPolicy(new EndpointHeaders(), PipelinePosition.PerTry);
        settings.AddPolicy(new FrameJoining(), PipelinePosition.PerTry);
        return new OpenAIClient(new ApiKeyCredential(options.ApiKey.Length > 0 ? options.ApiKey : NoKey), settings);
    }
}
