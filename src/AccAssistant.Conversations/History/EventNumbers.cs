namespace AccAssistant.Conversations.History;

/// <summary>A block of event numbers reserved in the store; whatever happens to this process, nobody gets them again.</summary>
public sealed class EventNumbers(long first, int count)
{
    public const int Block = 10_000;

    private long next = first;
    private long last = first + count - 1;

    public long Left => last - next + 1;

    public long Next() => next <= last ? next++ : throw new InvalidOperationException("All reserved event numbers are given.");

    /// <summary>Goes on with a further block.</summary>
    public void Continue(EventNumbers block) => (next, last) = (block.next, block.last);
}
