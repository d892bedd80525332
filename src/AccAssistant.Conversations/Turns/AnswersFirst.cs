using Microsoft.Extensions.Hosting;

namespace AccAssistant.Conversations.Turns;

/// <summary>An instance that is told to stop stays among the others until the answers it is writing have ended, so that their readers, who are at another instance by then, go on hearing them. To be registered after what joins it to the others.</summary>
public sealed class AnswersFirst(ConversationsHere here, TimeProvider time) : IHostedService
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAny(here.AnsweredAsync(), Task.Delay(Patience, time, cancellationToken));
}
