using System.Collections.Frozen;

namespace AccAssistant.Conversations.Checks;

/// <summary>Number words of one language. Articles that also mean one are no numbers.</summary>
internal sealed class NumberWords
{
    private const string And = "and y et";

    private static readonly FrozenSet<string> Joints = And.Split(' ').ToFrozenSet();

    private static readonly NumberWords English = new(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "hundred",
        "thousand",
        "one a an",
        "zero");

    private static readonly NumberWords German = new(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "hundert",
        "tausend",
        "ein eins eine",
        "null");

    private static readonly NumberWords Spanish = new(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "ciento cien",
        "mil",
        "un uno una",
        "cero",
        ("veintiuno", 21), ("veintiuna", 21), ("veintiún", 21), ("veintidós", 22), ("veintitrés", 23), ("veinticuatro", 24), ("veinticinco", 25), ("veintiséis", 26), ("veintisiete", 27), ("veintiocho", 28), ("veintinueve", 29),
        ("doscientos", 200), ("doscientas", 200), ("trescientos", 300), ("trescientas", 300), ("cuatrocientos", 400), ("cuatrocientas", 400), ("quinientos", 500), ("quinientas", 500));

    private static readonly NumberWords French = new(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        "vingt trente quarante cinquante soixante",
        "cent cents",
        "mille",
        "un une",
        "zéro",
        ("vingts", 20));

    private readonly FrozenDictionary<string, int> values;
    private readonly FrozenSet<string> ones;
    private readonly FrozenSet<string> hundreds;
    private readonly FrozenSet<string> thousands;

    private NumberWords(string small, string tens, string hundreds, string thousands, string ones, string zero, params (string Word, int Value)[] more)
    {
        var known = small.Split(' ').Select((word, index) => (word, index + 2)).Concat(tens.Split(' ').Select((word, index) => (word, (index + 2) * 10))).Append((zero, 0)).Concat(more);
        values = known.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
        this.ones = ones.Split(' ').ToFrozenSet();
        this.hundreds = hundreds.Split(' ').ToFrozenSet();
        this.thousands = thousands.Split(' ').ToFrozenSet();
    }

    public static IReadOnlyList<NumberWords> Of(Language language) => language switch
    {
        Language.English => [English],
        Language.German => [German],
        Language.Spanish => [Spanish],
        Language.French => [French],
        _ => [English, German, Spanish, French],
    };

    /// <summary>The number spelt from this token on and how many tokens it takes; none where there is no number.</summary>
    public (int Value, int Length) Read(List<Token> tokens, int at)
    {
        var (total, current, end, last) = (0, 0, at, at);
        for (var place = at; place < tokens.Count && place - at < 16; place++)
        {
            var token = tokens[place];
            if (place > at && (token.IsDash || (token.Kind == TokenKind.Word && Joints.Contains(token.Text))))
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || !Add(token.Text, tokens, place, ref total, ref current))
            {
                break;
            }

            (end, last) = (place + 1, place);
        }

        // An article alone is none.
        return end == at || (last == at && ones.Contains(tokens[at].Text)) ? (0, 0) : (total + current, end - at);
    }

    private bool Add(string word, List<Token> tokens, int place, ref int total, ref int current)
    {
        if (hundreds.Contains(word))
        {
            if (current > 9)
            {
                return false;
            }

            current = Math.Max(current, 1) * 100;
            return true;
        }

        if (thousands.Contains(word))
        {
            if (total > 0 || current > 999)
            {
                return false;
            }

            (total, current) = (Math.Max(current, 1) * 1000, 0);
            return true;
        }

        var value = ones.Contains(word) ? 1 : values.TryGetValue(word, out var known) ? known : this == German ? Compound(word) : -1;
        if (value < 0)
        {
            return false;
        }

        if (value == 1)
        {
            return One(tokens, place, ref current, total);
        }

        if (this == French && value == 20 && current % 100 == 4)
        {
            current += 76;
            return true;
        }

        return Fits(value, current, total) && (current += value) >= 0;
    }

    /// <summary>"One" counts where it cannot be an article: in twenty-one, and before hundred, thousand or dozen.</summary>
    private bool One(List<Token> tokens, int place, ref int current, int total)
    {
        if (Fits(1, current, total) && current + total > 0)
        {
            current++;
            return true;
        }

        var next = place + 1 < tokens.Count ? tokens[place + 1].Text : "";
        current = 1;
        return total == 0 && (hundreds.Contains(next) || thousands.Contains(next));
    }

    private bool Fits(int value, int current, int total)
    {
        if (current == 0)
        {
            return total == 0 || value < 1000;
        }

        var tens = current % 100;
        if (this == French && tens == 10)
        {
            return value is >= 7 and <= 9;
        }

        return value < 100 && (tens == 0 ? current >= 100 : tens % 10 == 0 && value < (this == French && tens is 60 or 80 ? 20 : 10) && tens >= 20);
    }

    /// <summary>e.g. siebenundvierzig, hundertdrei; -1 for other words.</summary>
    private static int Compound(string word)
    {
        if (Split(word, "tausend", 1000) is >= 0 and var thousand)
        {
            return thousand;
        }

        if (Split(word, "hundert", 100) is >= 0 and var hundred)
        {
            return hundred;
        }

        var joint = word.IndexOf("und", StringComparison.Ordinal);
        return joint > 0 && Small(word[..joint]) is >= 1 and <= 9 and var unit && Small(word[(joint + 3)..]) is >= 20 and var tens && tens % 10 == 0 ? unit + tens : -1;
    }

    private static int Split(string word, string factor, int times)
    {
        var at = word.IndexOf(factor, StringComparison.Ordinal);
        if (at < 0)
        {
            return -1;
        }

        var (before, after) = (word[..at], word[(at + factor.Length)..]);
        after = after.StartsWith("und", StringComparison.Ordinal) ? after[3..] : after;
        var left = before.Length == 0 ? 1 : Part(before);
        var right = after.Length == 0 ? 0 : Part(after);
        return left < 0 || right < 0 || right >= times ? -1 : (left * times) + right;
    }

    private static int Part(string word) => Small(word) is >= 0 and var small ? small : Compound(word);

    private static int Small(string word) => German.ones.Contains(word) ? 1 : German.values.TryGetValue(word, out var value) ? value : -1;
}
