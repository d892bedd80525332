namespace AccAssistant.Conversations.Checks;

/// <summary>Finds the figures of a text, each with what it stands for. The same text gives the same figures.</summary>
internal sealed class FigureReader
{
    /// <summary>No name or number is joined of more tokens; in an endless one each would look at all that follow.</summary>
    private const int LongestChain = 32;

    private readonly List<Token> tokens;
    private readonly IReadOnlyList<NumberWords> words;
    private readonly Language language;
    private readonly List<Figure> found = [];
    private int line;
    private int column;
    private int lastMarker;

    private FigureReader(List<Token> tokens, Language language)
    {
        this.tokens = tokens;
        this.language = language;
        words = NumberWords.Of(language);
    }

    public static IReadOnlyList<Figure> Read(string text)
    {
        var tokens = Tokens.Of(text);
        return Read(tokens, Languages.Of(tokens));
    }

    public static IReadOnlyList<Figure> Read(List<Token> tokens, Language language)
    {
        var reader = new FigureReader(tokens, language);
        for (var at = 0; at < tokens.Count;)
        {
            at = reader.Next(at);
        }

        return reader.found;
    }

    private int Next(int at)
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Break:
                (line, column) = (line + 1, 0);
                return at + 1;
            case TokenKind.Mark:
                column += token.Is('|') ? 1 : 0;
                return RecordReading.Hash(tokens, at) is { Length: > 0 } hash ? Add(FigureKind.Record, at, hash.Length, hash.Key) : at + 1;
        }

        if (RecordReading.Named(tokens, at) is { Length: > 0 } record)
        {
            return Add(FigureKind.Record, at, record.Length, record.Key, record.Values);
        }

        if (DateReading.At(tokens, at) is { Length: > 0 } date)
        {
            return Add(date.Kind, at, date.Length, days: date.Days, values: date.Values);
        }

        return token.Kind == TokenKind.Word ? Word(at) : Number(at);
    }

    private int Word(int at)
    {
        var token = tokens[at];
        if (WordLists.NeverCounted.Contains(token.Text) && Follows(at, TokenKind.Number))
        {
            return at + 2;
        }

        if (WordLists.OfWeek.Contains(token.Text) && at + 1 < tokens.Count && tokens[at + 1].Whole is >= 1 and <= 53)
        {
            return at + 2;
        }

        if (WordLists.Named.TryGetValue(token.Text, out var noun) && Follows(at, TokenKind.Number) && NumberText.Of(tokens[at + 1].Text).Values is { Count: > 0 } numbered && !IsPercent(at + 2) && Section(at + 1) == 0)
        {
            return Add(FigureKind.Name, at, 2, noun, numbered);
        }

        if (IsGridMark(at))
        {
            return at + 3;
        }

        if (FractionReading.At(tokens, at) is { Length: > 0 } fraction)
        {
            return Add(FigureKind.Fraction, at, fraction.Length, values: [fraction.Value]);
        }

        return Spelt(at);
    }

    private int Spelt(int at)
    {
        if (Chain(at) is > 1 and var chain && Enumerable.Range(at, chain).Any(place => tokens[place].Kind is TokenKind.Number or TokenKind.Code))
        {
            // A name such as B-307 or A-301.
            return at + chain;
        }

        if (SmallWords.At(tokens, at) is { Length: > 0 } small)
        {
            return Add(FigureKind.Count, at, small.Length, values: [small.Value]);
        }

        foreach (var known in words)
        {
            if (known.Read(tokens, at) is { Length: > 0 } spelt)
            {
                var dozens = at + spelt.Length < tokens.Count && tokens[at + spelt.Length].Text is "dozen" or "dutzend" or "docenas" or "douzaines";
                var length = spelt.Length + (dozens ? 1 : 0);
                return Counted(at, length, [dozens ? spelt.Value * 12 : spelt.Value], 0);
            }
        }

        return at + 1;
    }

    private int Number(int at)
    {
        if (tokens[at].Kind == TokenKind.Code)
        {
            return Code(at);
        }

        if (Section(at) is > 0 and var section)
        {
            return Add(FigureKind.Section, at, section, Digits(at, section));
        }

        if (Clock(at) is > 0 and var clock)
        {
            return at + clock;
        }

        if (IsListMarker(at))
        {
            return at + 2;
        }

        if (IsGridMark(at))
        {
            return at + 2 + Math.Max(1, Chain(at + 2));
        }

        var chain = Chain(at);
        if (chain > 1)
        {
            return Chained(at, chain);
        }

        if (language == Language.French && InThousands(at) is > 1 and var thousands)
        {
            return Counted(at, thousands, [double.Parse(Digits(at, thousands), System.Globalization.CultureInfo.InvariantCulture)], 0);
        }

        var (values, decimals) = NumberText.Of(tokens[at].Text);
        return values.Count == 0 ? at + 1 : Counted(at, 1, values, decimals);
    }

    /// <summary>12d, 3rd, 14h30, 214A.</summary>
    private int Code(int at)
    {
        var text = tokens[at].Text;
        var digits = text.TakeWhile(character => char.IsAsciiDigit(character) || character is '.' or ',').Count();
        var (values, decimals) = digits == 0 ? ([], 0) : NumberText.Of(text[..digits].TrimEnd('.', ','));
        if (values.Count > 0 && text[digits..] is "st" or "nd" or "rd" or "th" or "er" or "e" or "ème" or "ième" or "º" or "ª")
        {
            return Add(FigureKind.Ordinal, at, 1, values: values);
        }

        return values.Count > 0 && text[digits..] is "d" or "j" or "x" or "k" or "days" or "tage" ? Counted(at, 1, text[digits..] == "k" ? [values[0] * 1000] : values, decimals) : at + Math.Max(1, Chain(at));
    }

    private int Chained(int at, int chain)
    {
        var parts = Enumerable.Range(at, chain).Where(place => !tokens[place].IsDash).ToList();
        if (parts.Any(place => tokens[place].Kind == TokenKind.Code))
        {
            return at + chain;
        }

        if (tokens[parts[0]].Text is { Length: >= 5 } section && section.All(char.IsAsciiDigit) && tokens[parts[^1]].Kind == TokenKind.Number)
        {
            return Add(FigureKind.Record, at, chain, RecordKeys.Of(parts.Select(place => tokens[place].Text)));
        }

        var (values, decimals) = NumberText.Of(tokens[at].Text);
        if (values.Count == 0)
        {
            return at + chain;
        }

        if (parts.Count == 2 && tokens[parts[1]].Kind == TokenKind.Number && NumberText.Of(tokens[parts[1]].Text).Values is { Count: > 0 } end)
        {
            var whole = $"{tokens[at].Text}-{tokens[parts[1]].Text}";
            Add(FigureKind.Count, at, 1, whole, values, decimals: decimals);
            return Add(FigureKind.Count, parts[1], 1, whole, end);
        }

        // 30-day-old, 7-Tage-Frist; but 08-A is a name.
        var counts = parts.Skip(1).All(place => tokens[place].Kind == TokenKind.Word && tokens[place].Text.Length > 1);
        if (counts)
        {
            Counted(at, 1, values, decimals);
        }

        return at + chain;
    }

    private int Counted(int at, int length, IReadOnlyList<double> values, int decimals)
    {
        if (IsPercent(at + length))
        {
            return Add(FigureKind.Percent, at, length + 1, values: values, decimals: decimals);
        }

        var year = length == 1 && tokens[at].Whole is >= 1900 and <= 2100;
        var plus = at + length < tokens.Count && tokens[at + length] is { Glued: true } next && next.Is('+');
        return Add(year ? FigureKind.Year : FigureKind.Count, at, length, plus ? tokens[at].Text + "+" : "", values, decimals: decimals);
    }

    private int Add(FigureKind kind, int at, int length, string key = "", IReadOnlyList<double>? values = null, IReadOnlyList<CalendarDay>? days = null, int decimals = 0)
    {
        var (before, beforeThat) = (Word(at - 1, -1, out var place), Word(place, -1, out _));
        var (after, afterThat) = (Word(at + length, 1, out place), Word(place, 1, out _));
        found.Add(new Figure(kind, tokens[at].Start, tokens[at + length - 1].End, line)
        {
            Key = key,
            Values = values ?? [],
            Days = days ?? [],
            Decimals = decimals,
            MaybeCount = kind == FigureKind.Record && values is { Count: > 0 },
            Before = before,
            BeforeThat = beforeThat,
            After = after,
            AfterThat = afterThat,
            Column = column,
            ColonAt = Colon(at + length),
        });
        return at + length;
    }

    /// <summary>The nearest word or number on the same line and in the same cell.</summary>
    private string Word(int place, int step, out int next)
    {
        for (next = place; next >= 0 && next < tokens.Count && tokens[next].Kind != TokenKind.Break && !tokens[next].Is('|') && !tokens[next].Is('¦'); next += step)
        {
            if (tokens[next].Kind != TokenKind.Mark)
            {
                var text = tokens[next].Text;
                next += step;
                return text;
            }
        }

        next = -1;
        return "";
    }

    private int Colon(int place)
    {
        for (var end = Math.Min(tokens.Count, place + 12); place < end && tokens[place].Kind != TokenKind.Break; place++)
        {
            if (tokens[place].Is(':'))
            {
                return tokens[place].Start;
            }
        }

        return -1;
    }

    /// <summary>How many tokens are joined by hyphens from here on, hyphens counted.</summary>
    private int Chain(int at)
    {
        var end = at + 1;
        while (end + 1 < tokens.Count && end - at < LongestChain && tokens[end] is { IsDash: true, Glued: true } && tokens[end + 1] is { Kind: TokenKind.Word or TokenKind.Number or TokenKind.Code, Glued: true })
        {
            end += 2;
        }

        return end - at;
    }

    /// <summary>08 44 13, perhaps with .16 at its end.</summary>
    private int Section(int at) =>
        tokens[at].Text.Length == 2 && IsPart(at + 1, 2) && IsPart(at + 2, 2) ? 3 : 0;

    private bool IsPart(int at, int digits) =>
        at < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].Start == tokens[at - 1].End + 1 && (tokens[at].Text.Length == digits || (tokens[at].Text.Length > digits && tokens[at].Text[digits] == '.'));

    private string Digits(int at, int length) => string.Concat(Enumerable.Range(at, length).SelectMany(place => tokens[place].Text.Where(char.IsAsciiDigit)));

    private int InThousands(int at)
    {
        var end = at + 1;
        while (tokens[at].Text.Length <= 3 && end < tokens.Count && tokens[end].Text.Length == 3 && tokens[end].Whole >= 0 && tokens[end].Start == tokens[end - 1].End + 1)
        {
            end++;
        }

        return end - at;
    }

    private int Clock(int at)
    {
        if (at + 2 < tokens.Count && tokens[at + 1].Is(':') && tokens[at + 1].Glued && tokens[at + 2] is { Kind: TokenKind.Number or TokenKind.Code, Glued: true })
        {
            return 3;
        }

        return Follows(at, TokenKind.Word) && WordLists.ClockWords.Contains(tokens[at + 1].Text) && NumberText.Of(tokens[at].Text).Values is [<= 24, ..] ? 2 : 0;
    }

    /// <summary>"2. " at a line's start, where it goes on from the marker before; "43." alone is an answer.</summary>
    private bool IsListMarker(int at)
    {
        var first = at == 0 || tokens[at - 1].Kind == TokenKind.Break || tokens[at - 1].Is('#') || tokens[at - 1].Is('>');
        if (!first || tokens[at].Whole < 0 || at + 2 >= tokens.Count || !(tokens[at + 1].Is('.') || tokens[at + 1].Is(')')) || tokens[at + 2].Glued || tokens[at + 2].Kind == TokenKind.Break)
        {
            return false;
        }

        var goesOn = tokens[at].Whole <= 1 || tokens[at].Whole == lastMarker + 1;
        lastMarker = goesOn ? tokens[at].Whole : lastMarker;
        return goesOn;
    }

    /// <summary>C/13 and 4/A-301 are places on a plan.</summary>
    private bool IsGridMark(int at) =>
        at + 2 < tokens.Count && tokens[at + 1] is { Glued: true } slash && slash.Is('/') && tokens[at + 2].Glued
        && (tokens[at], tokens[at + 2]) is ({ Kind: TokenKind.Word, Text.Length: <= 2 }, { Kind: TokenKind.Number }) or ({ Kind: TokenKind.Number }, { Kind: TokenKind.Word, Text.Length: <= 2 });

    private bool IsPercent(int at) => at < tokens.Count && (tokens[at].Is('%') || (tokens[at].Kind == TokenKind.Word && IsPercentWord(at)));

    private bool IsPercentWord(int at) => WordLists.Percents.Contains(tokens[at].Text) && tokens[at].Text is not ("cent" or "ciento");

    private bool Follows(int at, TokenKind kind) => at + 1 < tokens.Count && tokens[at + 1].Kind == kind;
}
