namespace AccAssistant.Records.Queries.Dates;

/// <summary>What words about dates are relative to.</summary>
/// <param name="Anchor">Where a date without a year is looked for; today, unless it begins a range that ends elsewhere.</param>
internal readonly record struct DateFrame(DateOnly Today, DateLean Lean, DateOnly Anchor)
{
    public DateFrame(DateOnly today, DateLean lean)
        : this(today, lean, today)
    {
    }

    /// <summary>The year's reading that fits: the nearest, or the latest that has begun.</summary>
    public DateSpan? Choose(Func<int, DateSpan?> inYear)
    {
        DateSpan? best = null;
        // Eight years either way find a 29 February even around 2100.
        for (var year = Math.Max(1, Anchor.Year - 8); year <= Math.Min(9999, Anchor.Year + 8); year++)
        {
            if (inYear(year) is not { } span || (Lean == DateLean.Past && span.From > Anchor))
                continue;
            if (best is null || span.DistanceTo(Anchor) <= best.Value.DistanceTo(Anchor))
                best = span;
        }

        return best;
    }
}
