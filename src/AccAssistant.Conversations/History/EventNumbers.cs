namespace AccAssistant.Conversations.History;

/// <summary>A block of event numbers reserved in the store; whatever happens to this process, nobody gets them again.</summary>
public sealed class EventNumbers(long first, int count)
{
    public const int Block = 10_000;

    private long next = first;
    private long last = first + count - 1;

    /// <summary>How many there are but the last, which is the end's.</summary>
    public long Left => last - next;

    public long Next() => next < last ? next++ : throw new InvalidOperationException("All reserved event numbers are given.");

    /// <summary>The number of the turn's end. There always is one.</summary>
    public long Final() => next;

    /// <summary>Goes on with a further block.</summary>
    public void Continue(EventNumbers block) => (next, last) = (block.next, block.last);
}
