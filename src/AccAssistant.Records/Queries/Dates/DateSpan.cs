using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Dates;

/// <summary>Days from and to, both included; an end that is null is open. A span that ends before it begins holds no day.</summary>
internal readonly record struct DateSpan(DateOnly? From, DateOnly? To)
{
    public DateSpan(DateOnly day)
        : this(day, day)
    {
    }

    public bool Contains(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>The days as they are printed with an answer.</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) when from == to => from.Text(),
        ({ } from, { } to) => $"{from.Text()}..{to.Text()}",
        ({ } from, null) => $"{from.Text()} or later",
        (null, { } to) => $"{to.Text()} or earlier",
        _ => "any day",
    };

    /// <summary>How far a day is from the nearest day of a closed span.</summary>
    public int DistanceTo(DateOnly day) =>
        Contains(day) ? 0 : Math.Min(Math.Abs(day.DayNumber - From!.Value.DayNumber), Math.Abs(day.DayNumber - To!.Value.DayNumber));
}
