using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Questions for what changed, and since when.</summary>
internal static partial class SinceWords
{
    private static readonly (Regex Words, string Since)[] Times =
    [
        (Visit(), "last visit"), (Pack(), "last pack"), (Yesterday(), "yesterday"), (LastWeek(), "last week"), (LastMonth(), "last month"),
        (Monday(), "monday"), (Tuesday(), "tuesday"), (Wednesday(), "wednesday"), (Thursday(), "thursday"), (Friday(), "friday"), (Saturday(), "saturday"), (Sunday(), "sunday"),
    ];

    private static readonly (Func<Regex> Words, string Module)[] Modules = [(Lexicon.Rfis, "rfis"), (Lexicon.Issues, "issues"), (Lexicon.Submittals, "submittals")];

    /// <summary>The report with its filters; null when something else is asked.</summary>
    public static string? Read(Scan scan)
    {
        if (scan.TakeFirst(Changed()) is not { } asked)
            return null;
        var modules = Modules.Where(one => scan.Take(one.Words()) || one.Words().IsMatch(asked.Value)).Select(one => one.Module).ToList();
        var when = asked.Groups["when"].Value.Trim();
        return string.Join("; ", ["changes", .. when.Length > 0 ? [$"since: {TimeOf(when)}"] : Array.Empty<string>(), .. modules.Count > 0 ? [$"module: {string.Join(", ", modules)}"] : Array.Empty<string>()]);
    }

    /// <summary>What no rule knows the look-up may.</summary>
    private static string TimeOf(string when) => Times.FirstOrDefault(time => time.Words.IsMatch(when)).Since ?? when;

    [GeneratedRegex(@"\bwhat(?:'s| is| has| have)? (?:changed|moved)\b(?:[^?!.;]*? since (?<when>[^?!.;]{2,40}))?|\bwas hat sich(?:[^?!.;]*? seit (?<when>[^?!.;]{2,40}?))? geandert\b|\bque (?:ha cambiado|cambio)\b(?:[^?!.;]*? desde (?<when>[^?!.;]{2,40}))?|\bqu'est-ce qui a change\b(?:[^?!.;]*? depuis (?<when>[^?!.;]{2,40}))?")]
    private static partial Regex Changed();

    [GeneratedRegex(@"\bvisit\b|\blooked\b|\blast time\b|\bbesuch\b|\bvisita\b|\bvisite\b")]
    private static partial Regex Visit();

    [GeneratedRegex(@"\boac\b|\bpacks?\b|\bmeeting\b|\bbesprechung\b|\breunion\b")]
    private static partial Regex Pack();

    [GeneratedRegex(@"\byesterday\b|\bgestern\b|\bayer\b|\bhier\b")]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"\blast week\b|\bletzter woche\b|\bsemana pasada\b|\bsemaine derniere\b")]
    private static partial Regex LastWeek();

    [GeneratedRegex(@"\blast month\b|\bletztem monat\b|\bmes pasado\b|\bmois dernier\b")]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"\b(?:monday|montag|lunes|lundi)\b")]
    private static partial Regex Monday();

    [GeneratedRegex(@"\b(?:tuesday|dienstag|martes|mardi)\b")]
    private static partial Regex Tuesday();

    [GeneratedRegex(@"\b(?:wednesday|mittwoch|miercoles|mercredi)\b")]
    private static partial Regex Wednesday();

    [GeneratedRegex(@"\b(?:thursday|donnerstag|jueves|jeudi)\b")]
    private static partial Regex Thursday();

    [GeneratedRegex(@"\b(?:friday|freitag|viernes|vendredi)\b")]
    private static partial Regex Friday();

    [GeneratedRegex(@"\b(?:saturday|samstag|sabado|samedi)\b")]
    private static partial Regex Saturday();

    [GeneratedRegex(@"\b(?:sunday|sonntag|domingo|dimanche)\b")]
    private static partial Regex Sunday();
}
