using Microsoft.Extensions.Hosting;

namespace AccAssistant.Conversations.Models;

/// <summary>Beside the start, what the first question would wait for: the vocabulary that tokens are counted with is read, and a connection to the endpoint opened. What is wrong with the endpoint is for the setup page to say.</summary>
internal sealed class ModelWarming(ModelCatalog catalog) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _ = TokenCounter.Count("RFI");
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        enough.CancelAfter(Patience);
        await catalog.ListAsync(enough.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
