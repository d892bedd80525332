using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Dates in words become the ranges the tools take; what day it is, the tools know.</summary>
internal static partial class DateWords
{
    private static readonly (Regex Pattern, string Range)[] Fixed =
    [
        (Today(), "today"), (ThisWeek(), "this week"), (NextWeek(), "next week"), (LastWeek(), "last week"),
        (ThisMonth(), "this month"), (NextMonth(), "next month"), (LastMonth(), "last month"), (Soon(), "next 7 days"),
    ];

    private static readonly (Regex Pattern, string Field)[] Verbs =
    [
        (CreatedVerb(), "created"), (UpdatedVerb(), "updated"), (RequiredVerb(), "required"), (DueVerb(), "due"), (Lexicon.Answered(), "answered"), (Lexicon.Closed(), "closed"),
    ];

    public static Filters Read(Scan scan, Filters filters)
    {
        if (scan.Take(NoDate()))
            return filters with { Due = "none" };
        for (var first = true; first || Verbs.Any(verb => scan.Has(verb.Pattern)); first = false)
        {
            if (Range(scan) is not var (range, at))
                break;
            filters = filters.With(Field(scan, at), range);
        }

        return filters;
    }

    /// <summary>The date meant is that of the verb before the range, else of one after it: "due before 1 Oct and created since Tuesday" are two.</summary>
    private static string Field(Scan scan, int at)
    {
        var verbs = Verbs.SelectMany(verb => verb.Pattern.Matches(scan.Rest).Select(match => (match.Index, verb.Field, verb.Pattern))).ToList();
        var before = verbs.Where(verb => verb.Index < at).OrderByDescending(verb => verb.Index);
        var after = verbs.Where(verb => verb.Index >= at).OrderBy(verb => verb.Index);
        var meant = before.Concat(after).FirstOrDefault();
        if (meant.Field is null)
            return "due";
        scan.Take(meant.Pattern);
        return meant.Field;
    }

    private static (string Range, int At)? Range(Scan scan)
    {
        if (scan.TakeFirst(Between()) is { } between)
            return ($"{between.Groups["from"].Value}..{between.Groups["to"].Value}", between.Index);
        if (scan.TakeFirst(OneSided()) is { } side)
            return (OneSide(Side(side.Groups["side"].Value), side.Groups["day"].Value), side.Index);
        if (scan.TakeFirst(SomeDays()) is { } some)
            return (SomeDaysRange(some), some.Index);
        foreach (var (pattern, range) in Fixed)
        {
            if (scan.TakeFirst(pattern) is { } match)
                return (range, match.Index);
        }

        return scan.TakeFirst(Spoken()) is { } spoken ? (spoken.Groups["range"].Value, spoken.Index) : null;
    }

    // "by" and "since" include their day, "before" and "after" do not.
    private static string OneSide(string side, string day)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return $"{(side is "after" or "since" ? "after" : "before")} {day}";
        return side switch
        {
            "by" or "until" => string.Create(CultureInfo.InvariantCulture, $"before {date.AddDays(1):yyyy-MM-dd}"),
            "since" => string.Create(CultureInfo.InvariantCulture, $"after {date.AddDays(-1):yyyy-MM-dd}"),
            _ => $"{side} {day}",
        };
    }

    private static string Side(string word) => word.Split(' ')[0] switch
    {
        "vor" or "antes" or "avant" => "before",
        "nach" or "despues" or "apres" => "after",
        "seit" or "desde" or "depuis" => "since",
        "bis" or "hasta" or "jusqu'au" => "until",
        _ => word,
    };

    private static string SomeDaysRange(Match match)
    {
        var count = NumberWords.Parse(match.Groups["count"].Value);
        var days = match.Groups["unit"].Value[0] is 'w' or 's' ? count * 7 : count;
        return string.Create(CultureInfo.InvariantCulture, $"{(match.Groups["side"].Value is "next" or "nachsten" or "proximos" or "proximas" or "prochain" or "prochaine" ? "next" : "last")} {days} days");
    }

    [GeneratedRegex(@"\btoday\b|\bheute\b|\bhoy\b|\baujourd'hui\b")]
    private static partial Regex Today();

    [GeneratedRegex(@"\bthis week\b|\bdiese[rn]? woche\b|\besta semana\b|\bcette semaine\b")]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"\bnext week\b|\bnachste[rn]? woche\b|\bproxima semana\b|\bsemana que viene\b|\bsemaine prochaine\b")]
    private static partial Regex NextWeek();

    [GeneratedRegex(@"\blast week\b|\bletzte[rn]? woche\b|\b(?:la )?semana pasada\b|\b(?:la )?semaine derniere\b")]
    private static partial Regex LastWeek();

    [GeneratedRegex(@"\bthis month\b|\bdiese[nm]? monat\b|\beste mes\b|\bce mois\b")]
    private static partial Regex ThisMonth();

    [GeneratedRegex(@"\bnext month\b|\bnachste[nrm]? monat\b|\bproximo mes\b|\bmois prochain\b")]
    private static partial Regex NextMonth();

    [GeneratedRegex(@"\blast month\b|\bletzte[nrm]? monat\b|\bmes pasado\b|\bmois dernier\b")]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"\b(coming up|upcoming|due soon|soon)\b")]
    private static partial Regex Soon();

    [GeneratedRegex(@"\b(no|without( a| any)?|missing( a)?) (due )?dates?\b|\bohne (termin|falligkeit\w*)\b|\bsin fecha\b|\bsans (date|echeance)\b")]
    private static partial Regex NoDate();

    [GeneratedRegex(@"\b(?:in |within |over )?(?:the )?(?<side>next|last|past) (?<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>days?|weeks?)\b|\b(?:in )?(?:den )?(?<side>nachsten|letzten) (?<count>\d+) (?<unit>tagen?|wochen)\b|\b(?:en )?(?:los |las )?(?<side>proxim[oa]s|ultim[oa]s) (?<count>\d+) (?<unit>dias|semanas)\b|\b(?:dans |sur |ces )?(?:les )?(?<count>\d+) (?<side>prochain|dernier|prochaine|derniere)s (?<unit>jours|semaines)\b")]
    private static partial Regex SomeDays();

    [GeneratedRegex(@"\b(?:between |from |vom |von |zwischen |del? |desde el |entre (?:le |el )?|du )?(?<from>\d{4}-\d{2}-\d{2})\s*(?:and|to|until|-|\.\.|bis(?: zum)?|und|al?|hasta el|y(?: el)?|au|et(?: le)?)\s*(?<to>\d{4}-\d{2}-\d{2})")]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?<side>before|after|by|since|until|vor(?: dem)?|nach(?: dem)?|seit(?: dem)?|bis(?: zum)?|antes del?|despues del?|desde(?: el)?|hasta(?: el)?|avant(?: le)?|apres(?: le)?|depuis(?: le)?|jusqu'au) (?<day>\d{4}-\d{2}-\d{2})\b")]
    private static partial Regex OneSided();

    // What the records themselves know to be days.
    [GeneratedRegex(@"\b(?:in |from |on )?(?<range>yesterday|(?<=\bdue (?:by )?)tomorrow|(?:this|last|next) (?:quarter|year)|q[1-4](?: \d{4})?|(?:since|after|before|until|by) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?)|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|(?<=\bin )(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|(?<=\b(?:on|due) )\d{4}-\d{2}-\d{2})\b")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b(created|raised|opened|new|logged|issued|erstellte?n?|cread[oa]s?|creee?s?)\b")]
    private static partial Regex CreatedVerb();

    [GeneratedRegex(@"\b(updated|changed|modified|geanderte?n?|actualizad[oa]s?|modifiee?s?)\b")]
    private static partial Regex UpdatedVerb();

    [GeneratedRegex(@"\b(required|needed|wanted) (on[ -](job|site))\b|\b(required|needed) by the job\b")]
    private static partial Regex RequiredVerb();

    [GeneratedRegex(@"\b(due|falls? due|deadlines?|fallig\w*|vencen?|vencimiento|echeance)\b")]
    private static partial Regex DueVerb();
}
