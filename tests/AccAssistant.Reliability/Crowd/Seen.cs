using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Crowd;

/// <summary>What one client saw of one turn, over however many connections.</summary>
internal sealed class Seen(Guid turnId, string question)
{
    private readonly Screen screen = new();
    private long ofThisConnection;

    public Guid TurnId => turnId;

    public string Question => question;

    /// <summary>The number of the last event.</summary>
    public long Last { get; private set; }

    public int Doubled { get; private set; }

    public int Reordered { get; private set; }

    public int Connections { get; private set; }

    public DateTime LastAt { get; private set; } = DateTime.UtcNow;

    /// <summary>The longest time without news.</summary>
    public TimeSpan LongestSilence { get; private set; }

    public TurnStatus? Status { get; private set; }

    /// <summary>The end was heard of, but its events were gone by then.</summary>
    public bool IsStored { get; private set; }

    public bool IsOver => Status is not null || IsStored;

    public string Text => screen.Text;

    /// <summary>A new connection may repeat the last event: two can share a number.</summary>
    public void Connected()
    {
        Connections++;
        ofThisConnection = 0;
    }

    public void Hear(TurnEvent happened)
    {
        var silence = DateTime.UtcNow - LastAt;
        LongestSilence = silence > LongestSilence ? silence : LongestSilence;
        LastAt = DateTime.UtcNow;
        if (happened.Number < ofThisConnection)
            Reordered++;
        else if (happened.Number < Last)
            Doubled++;
        ofThisConnection = happened.Number;
        Last = Math.Max(Last, happened.Number);
        screen.Show(happened);
        if (happened is TurnEnded ended)
            Status = ended.Status;
        IsStored |= happened is TurnStored;
    }
}
