using System.Runtime.CompilerServices;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Web.Chat;

/// <summary>Remembers what it was asked and tells the events it was given.</summary>
internal sealed class RecordedConversation(params TurnEvent[] events) : IConversation
{
    public List<Question> Questions { get; } = [];

    public List<long> FollowedAfter { get; } = [];

    public int Stops { get; private set; }

    /// <summary>After this many events the log lets go of its first reader.</summary>
    public int? CutOffAfter { get; set; }

    /// <summary>And of every later one.</summary>
    public bool CutOffAlways { get; set; }

    public Task<AskOutcome> Ask(Question question)
    {
        Questions.Add(question);
        return Task.FromResult(new AskOutcome(Guid.NewGuid(), null));
    }

    public async IAsyncEnumerable<TurnEvent> Follow(long afterEvent, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        FollowedAfter.Add(afterEvent);
        var told = 0;
        foreach (var turnEvent in events.Where(turnEvent => turnEvent.Number > afterEvent))
        {
            if ((FollowedAfter.Count == 1 || CutOffAlways) && told++ == CutOffAfter)
                throw new InvalidOperationException("The enumeration was given up.");
            yield return turnEvent;
        }

        await Task.CompletedTask;
    }

    public Task Stop()
    {
        Stops++;
        return Task.CompletedTask;
    }
}
