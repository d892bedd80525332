namespace AccAssistant.Conversations.Checks;

/// <summary>What a figure stands for in a text.</summary>
internal enum FigureKind
{
    Count,
    Percent,

    /// <summary>Half, a third, three quarters.</summary>
    Fraction,
    Date,

    /// <summary>A month of a year.</summary>
    Month,
    Year,

    /// <summary>1st, 22nd.</summary>
    Ordinal,

    /// <summary>The number of a place or thing, such as Level 3; its noun belongs to it.</summary>
    Name,

    /// <summary>A spec section, such as 08 44 13.</summary>
    Section,
    Record,
}
