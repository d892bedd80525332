using System.Runtime.CompilerServices;
using AccAssistant.Records;

namespace AccAssistant.Tests.Conversations.Plugins;

/// <summary>Answers every request with the same replies and remembers what was asked.</summary>
internal sealed class FakeRecords(params RecordReply[] replies) : IProjectRecords
{
    public List<(RecordRequest Request, RecordContext Context)> Asked { get; } = [];

    public Exception? Failure { get; init; }

    public async IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Asked.Add((request, context));
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (Failure is not null)
            throw Failure;
        foreach (var reply in replies)
            yield return reply;
    }

    public int Forgotten { get; private set; }

    public Task ForgetAsync()
    {
        Forgotten++;
        return Task.CompletedTask;
    }
}
