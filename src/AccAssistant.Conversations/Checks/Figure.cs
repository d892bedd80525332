namespace AccAssistant.Conversations.Checks;

/// <summary>A figure where it stands in a text.</summary>
/// <param name="Start">First character; <paramref name="End"/> is the one after the last.</param>
/// <param name="Line">Counted from 0.</param>
internal sealed record Figure(FigureKind Kind, int Start, int End, int Line)
{
    /// <summary>What it may mean: 1,043 is a thousand or one and a bit.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];

    public int Decimals { get; init; }

    public IReadOnlyList<CalendarDay> Days { get; init; } = [];

    /// <summary>A record's comparable number, a section's digits, a name's noun, the whole of a range.</summary>
    public string Key { get; init; } = "";

    /// <summary>The noun before a record's number says it is a count as well: "RFIs 17".</summary>
    public bool MaybeCount { get; init; }

    /// <summary>The word before it, and the one before that; empty at a line's or cell's edge.</summary>
    public string Before { get; init; } = "";

    public string BeforeThat { get; init; } = "";

    public string After { get; init; } = "";

    public string AfterThat { get; init; } = "";

    /// <summary>Where the next colon of its line stands; -1 where there is none near.</summary>
    public int ColonAt { get; init; } = -1;

    /// <summary>Which cell of its line it stands in.</summary>
    public int Column { get; init; }
}
