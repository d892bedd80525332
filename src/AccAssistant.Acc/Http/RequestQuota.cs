namespace AccAssistant.Acc.Http;

/// <summary>A sliding window over the times requests were given: no minute holds more than the limit, however they bunch, and no one person takes it all.</summary>
public sealed class RequestQuota(QuotaLimits limits, TimeProvider time) : IRequestQuota
{
    /// <summary>A place further ahead is not given.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(65);

    /// <summary>So many places ahead one person may hold: as many as one list reads together. Without it a large read would fill the coming minute before anybody else can ask.</summary>
    public const int MostAhead = PageLimits.AtOnce;

    // Requests do not all travel equally fast: without the extra second the last of one minute and the first of the next could meet.
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(61);

    // The same for a second, where a few hundredths are enough and more would waste what is allowed.
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1.08);
    private static readonly TimeSpan ShortestRefusal = TimeSpan.FromSeconds(0.1);

    private readonly Lock gate = new();
    private readonly PlaceWindow everybody = new(Minute);
    private readonly PlaceWindow background = new(Minute);
    private readonly PlaceWindow pace = new(Second);
    private readonly Dictionary<string, PlaceWindow> people = new(StringComparer.Ordinal);
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;

    // A fifth, so that whoever comes while one person reads everything still gets an answer now.
    private readonly int kept = limits.PerMinute / 5 ?? 0;
    private readonly int tenth = Math.Max(1, limits.Budget / 10 ?? int.MaxValue);

    public Task<QuotaPlace> ReserveAsync(string person, bool inBackground) => Task.FromResult(Reserve(person, inBackground));

    public Task PauseAsync(TimeSpan retryAfter)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + retryAfter;
            pausedUntil = until > pausedUntil ? until : pausedUntil;
        }

        return Task.CompletedTask;
    }

    public Task<QuotaStanding> StandingAsync()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var most = people.Values.Select(own => own.Within(now)).DefaultIfEmpty().Max();
            return Task.FromResult(new QuotaStanding(limits, everybody.Within(now), most, everybody.After(now), pausedUntil > now ? pausedUntil : null));
        }
    }

    private QuotaPlace Reserve(string person, bool inBackground)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            Forget(now);
            if (!people.TryGetValue(person, out var own))
            {
                people[person] = own = new PlaceWindow(Minute);
            }

            var from = pausedUntil > now ? pausedUntil : now;
            var slot = inBackground ? InBackground(from, own) : InTurn(from, own);
            var wait = slot - now;
            if (inBackground ? wait > TimeSpan.Zero : wait > LongestWait || (wait > TimeSpan.Zero && own.After(now) >= MostAhead))
            {
                return new QuotaPlace(wait > ShortestRefusal ? wait : ShortestRefusal, IsTaken: false);
            }

            Take(slot, own, inBackground);
            return new QuotaPlace(wait, IsTaken: true);
        }
    }

    /// <summary>Any limit may push the slot on, past what another had found free: asked in turn until all agree.</summary>
    private DateTimeOffset InTurn(DateTimeOffset from, PlaceWindow own)
    {
        var slot = from;
        while (true)
        {
            var next = Shared(Single(slot, own), own);
            if (next == slot)
            {
                return slot;
            }

            slot = next;
        }
    }

    /// <summary>Behind everybody who waits, never from what is kept back, and within the tenth.</summary>
    private DateTimeOffset InBackground(DateTimeOffset from, PlaceWindow own)
    {
        var slot = everybody.Last > from ? everybody.Last : from;
        while (true)
        {
            var next = Ordinary(Single(background.Earliest(slot, tenth), own));
            if (next == slot)
            {
                return slot;
            }

            slot = next;
        }
    }

    private DateTimeOffset Single(DateTimeOffset slot, PlaceWindow own)
    {
        var paced = limits.PerSecond is { } second ? pace.Earliest(slot, second) : slot;
        return limits.PerPerson is { } each ? own.Earliest(paced, each) : paced;
    }

    private DateTimeOffset Ordinary(DateTimeOffset slot) =>
        limits.PerMinute is { } all ? everybody.Earliest(slot, all - kept) : slot;

    private DateTimeOffset Shared(DateTimeOffset slot, PlaceWindow own)
    {
        var ordinary = Ordinary(slot);
        if (ordinary == slot || limits.PerMinute is not { } all)
        {
            return ordinary;
        }

        var last = everybody.Earliest(slot, all);
        return MayDrawOnKept(last, own, all) ? last : ordinary;
    }

    /// <summary>Whoever has had less in this minute than half of what is left: so something is left for the next one, and the one after.</summary>
    private bool MayDrawOnKept(DateTimeOffset slot, PlaceWindow own, int all)
    {
        var had = own.Within(slot);
        return had < 2 || had * 2 < all - everybody.Within(slot);
    }

    private void Take(DateTimeOffset slot, PlaceWindow own, bool inBackground)
    {
        everybody.Add(slot);
        own.Add(slot);
        if (limits.PerSecond is not null)
        {
            pace.Add(slot);
        }

        if (inBackground)
        {
            background.Add(slot);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        everybody.Forget(now);
        background.Forget(now);
        pace.Forget(now);
        foreach (var (person, own) in people)
        {
            own.Forget(now);
            if (own.IsEmpty)
            {
                people.Remove(person);
            }
        }
    }
}
