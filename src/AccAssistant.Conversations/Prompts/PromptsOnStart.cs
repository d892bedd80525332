using Microsoft.Extensions.Hosting;

namespace AccAssistant.Conversations.Prompts;

/// <summary>Makes the library at start, so that a broken prompt stops the start and not the first question.</summary>
#pragma warning disable CS9113 // Being asked for is all this needs the library for.
internal sealed class PromptsOnStart(PromptLibrary library) : IHostedService
#pragma warning restore CS9113
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
