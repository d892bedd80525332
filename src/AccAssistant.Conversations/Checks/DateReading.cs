namespace AccAssistant.Conversations.Checks;

/// <summary>Dates in ISO, in digits of several orders, and in words.</summary>
internal static class DateReading
{
    private static readonly (FigureKind, int, IReadOnlyList<CalendarDay>, IReadOnlyList<double>) None = (FigureKind.Date, 0, [], []);

    /// <returns>The length in tokens, 0 for none; and the numbers it may be instead: "in November 17 were closed".</returns>
    public static (FigureKind Kind, int Length, IReadOnlyList<CalendarDay> Days, IReadOnlyList<double> Values) At(List<Token> tokens, int at) => tokens[at].Kind switch
    {
        TokenKind.Word => MonthFirst(tokens, at),
        TokenKind.Code => DayFirst(tokens, at),
        _ => InDigits(tokens, at) is { Item2: > 0 } digits ? digits : DayFirst(tokens, at),
    };

    private static (FigureKind, int, IReadOnlyList<CalendarDay>, IReadOnlyList<double>) InDigits(List<Token> tokens, int at)
    {
        if (tokens[at].Text.Split('.') is [{ Length: <= 2 } first, { Length: <= 2 } second, { Length: 2 or 4 } third] && Number(first) is { } one && Number(second) is { } two && Number(third) is { } three)
        {
            return Date(1, new CalendarDay(Year(three), two, one));
        }

        if (tokens[at].Text.Split('.') is [{ Length: <= 2 } day, { Length: 2 } month] && at + 1 < tokens.Count && tokens[at + 1] is { Glued: true } point && point.Is('.') && at > 0 && tokens[at - 1].Text is "am" or "bis" or "vom" or "zum" or "dem" or "den" or "seit" or "ab")
        {
            return Date(2, new CalendarDay(null, Number(month) ?? 0, Number(day) ?? 0));
        }

        var start = tokens[at].Whole;
        if (start < 0 || at + 2 >= tokens.Count || !Joined(tokens, at + 1))
        {
            return None;
        }

        var (mark, middle) = (tokens[at + 1], tokens[at + 2].Whole);
        var whole = at + 4 < tokens.Count && tokens[at + 3].Text == mark.Text && Joined(tokens, at + 3) ? tokens[at + 4].Whole : -1;
        return (mark.Text[0], whole) switch
        {
            ('/', >= 0) when tokens[at].Text.Length == 4 => Date(5, new CalendarDay(start, middle, whole)),
            ('/', >= 0) => Date(5, new CalendarDay(Year(whole), start, middle), new CalendarDay(Year(whole), middle, start)),
            ('-' or '\u2011' or '\u2010' or '–', >= 0) when tokens[at].Text.Length == 4 => Date(5, new CalendarDay(start, middle, whole)),
            ('-' or '\u2011' or '\u2010', < 0) when tokens[at].Text.Length == 4 && tokens[at + 2].Text.Length == 2 && middle is >= 1 and <= 12 => (FigureKind.Month, 3, [new CalendarDay(start, middle, 1)], []),
            _ => None,
        };
    }

    /// <summary>23 November 2026, 23. November, 23–29 Nov, 23 de noviembre de 2026, 1er novembre.</summary>
    private static (FigureKind, int, IReadOnlyList<CalendarDay>, IReadOnlyList<double>) DayFirst(List<Token> tokens, int at)
    {
        if (Day(tokens[at]) is not { } day)
        {
            return None;
        }

        var days = new List<int> { day };
        var place = After(tokens, at + 1);
        if (place < tokens.Count && (tokens[place].IsDash || tokens[place].Text is "to" or "bis" or "al" or "a" or "au" or "and" or "und" or "y" or "et" or "until"))
        {
            // Mon 23 – Sun 29 November.
            var second = place + 1 + (place + 1 < tokens.Count && WordLists.Weekdays.Contains(tokens[place + 1].Text) ? 1 : 0);
            if (second < tokens.Count && Day(tokens[second]) is { } until)
            {
                days.Add(until);
                place = After(tokens, second + 1);
            }
        }

        place += place < tokens.Count && tokens[place].Text is "de" or "of" or "du" ? 1 : 0;
        if (place >= tokens.Count || Month(tokens[place]) is not { } month)
        {
            return None;
        }

        var (year, end) = YearAfter(tokens, place + 1);
        return (FigureKind.Date, end - at, [.. days.Select(one => new CalendarDay(year, month, one))], []);
    }

    /// <summary>November 23, 2026; Nov 23–29; November 2026.</summary>
    private static (FigureKind, int, IReadOnlyList<CalendarDay>, IReadOnlyList<double>) MonthFirst(List<Token> tokens, int at)
    {
        if (Month(tokens[at]) is not { } month)
        {
            return None;
        }

        var (monthsYear, monthEnd) = YearAfter(tokens, at + 1);
        if (monthsYear is not null)
        {
            return (FigureKind.Month, monthEnd - at, [new CalendarDay(monthsYear, month, 1)], []);
        }

        var place = at + 1;
        place += place < tokens.Count && tokens[place] is { Glued: true } point && point.Is('.') ? 1 : 0;
        if (place >= tokens.Count || Day(tokens[place]) is not { } day)
        {
            return None;
        }

        var days = new List<int> { day };
        var end = place + 1;
        if (end + 1 < tokens.Count && (tokens[end].IsDash || tokens[end].Text == "to") && Day(tokens[end + 1]) is { } until && !(end + 2 < tokens.Count && Month(tokens[end + 2]) is not null))
        {
            days.Add(until);
            end += 2;
        }

        var (year, last) = YearAfter(tokens, end);
        return (FigureKind.Date, last - at, [.. days.Select(one => new CalendarDay(year, month, one))], year is null && days.Count == 1 ? [day] : []);
    }

    private static (FigureKind, int, IReadOnlyList<CalendarDay>, IReadOnlyList<double>) Date(int length, params CalendarDay[] days) =>
        days.Where(day => day.Exists).ToList() is { Count: > 0 } real ? (FigureKind.Date, length, real, []) : None;

    private static (int? Year, int End) YearAfter(List<Token> tokens, int at)
    {
        var place = at;
        while (place < tokens.Count && place - at < 2 && (tokens[place].Is(',') || tokens[place].Is('.') || tokens[place].Text is "de" or "of" or "del"))
        {
            place++;
        }

        return place < tokens.Count && tokens[place].Whole is >= 1900 and <= 2199 and var year ? (year, place + 1) : (null, at);
    }

    /// <summary>Past the point of "23." where one stands.</summary>
    private static int After(List<Token> tokens, int at) => at < tokens.Count && tokens[at] is { Glued: true } point && point.Is('.') ? at + 1 : at;

    private static bool Joined(List<Token> tokens, int mark) => tokens[mark] is { Kind: TokenKind.Mark, Glued: true } && tokens[mark + 1].Glued;

    private static int? Day(Token token)
    {
        var text = token.Kind switch
        {
            TokenKind.Number => token.Text,
            TokenKind.Code => token.Text[..token.Text.TakeWhile(char.IsAsciiDigit).Count()],
            _ => "",
        };
        return text.Length is 1 or 2 && Number(text) is >= 1 and <= 31 and var day && (token.Kind == TokenKind.Number || token.Text[text.Length..] is "st" or "nd" or "rd" or "th" or "er" or "º") ? day : null;
    }

    private static int? Month(Token token) => token.Kind == TokenKind.Word && WordLists.MonthNames.TryGetValue(token.Text, out var month) ? month : null;

    private static int? Number(string text) => text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static int Year(int year) => year < 100 ? 2000 + year : year;
}
