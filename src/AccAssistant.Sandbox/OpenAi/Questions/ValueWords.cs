using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Values of a record's fields: by the field's name, or by words that can mean no other field.</summary>
internal static partial class ValueWords
{
    private static readonly (Regex Pattern, string Key)[] Named =
    [
        (RootCause(), "root cause"), (Category(), "category"), (Type(), "type"), (Discipline(), "discipline"), (Division(), "division"),
        (Package(), "package"), (Priority(), "priority"), (Manager(), "manager"), (Subcontractor(), "subcontractor"),
    ];

    public static Filters Read(Scan scan, Filters filters)
    {
        if (scan.TakeFirst(Custom()) is { } custom)
            filters = filters.With("custom", $"{scan.Written(custom.Groups["title"]).Trim()} = {scan.Written(custom.Groups["value"]).Trim()}");
        if (scan.TakeFirst(Spec()) is { } spec)
            filters = filters.With("spec", spec.Groups["name"].Value);
        foreach (var (pattern, key) in Named)
        {
            if (scan.TakeAsWritten(pattern) is { } value)
                filters = filters.With(key, value);
        }

        if (scan.TakeFirst(DisciplineOf()) is { } discipline)
            filters = filters.With("discipline", Capital(discipline.Groups["name"].Value));
        if (scan.TakeFirst(PriorityOf()) is { } priority)
            filters = filters.With("priority", Capital(priority.Groups["name"].Value));
        if (scan.TakeFirst(Response()) is { } response)
            filters = filters.With("response", ResponseOf(response.Value));
        if (scan.TakeAsWritten(CreatedBy()) is { } creator)
            filters = filters.With("creator", creator.Equals("me", StringComparison.OrdinalIgnoreCase) || creator.Equals("I", StringComparison.Ordinal) ? "me" : creator);
        if (scan.TakeAsWritten(AnsweredBy()) is { } answerer)
            filters = filters.With("answered by", answerer);
        if (scan.TakeFirst(Place()) is { } place)
            filters = filters.With("location", scan.Written(place.Groups["place"]));
        return filters;
    }

    private static string ResponseOf(string words) => words switch
    {
        _ when words.Contains("noted", StringComparison.Ordinal) => "Approved as Noted",
        _ when words.Contains("resubmit", StringComparison.Ordinal) => "Revise and Resubmit",
        _ => "Approved",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"\b(?:where|with|whose|having|custom(?: attribute| field)?) (?:the )?(?:custom )?(?:attribute |field )?""?(?<title>[a-z][\w .-]{1,40}?)""?\s*(?:=|:)\s*""?(?<value>[^?.,;""]{1,60})""?")]
    private static partial Regex Custom();

    [GeneratedRegex(@"\b(?:in |of |for )?(?:spec(?:ification)? ?(?:section)?|section) (?<name>\d{2} ?\d{2} ?\d{2}(?:\.\d{2})?)\b")]
    private static partial Regex Spec();

    [GeneratedRegex(@"\b(?:[Ww]ith |of |[Hh]aving )?(?:the )?[Rr]oot [Cc]ause (?:is |of |= ?)?(?<name>[A-Z][\w&/-]*(?: [A-Z][\w&/-]*){0,3})")]
    private static partial Regex RootCause();

    [GeneratedRegex(@"\b(?:of |in |with )?(?:the )?[Cc]ategory (?:is |of |= ?)?(?<name>[A-Z][\w&/-]*(?: [A-Z][\w&/-]*){0,3})")]
    private static partial Regex Category();

    [GeneratedRegex(@"\b(?:of |with )?(?:the )?[Tt]ype (?:is |of |= ?)?(?<name>[A-Z][\w&/-]*(?: [A-Z][\w&/-]*){0,3})")]
    private static partial Regex Type();

    [GeneratedRegex(@"\b(?:of |in |with )?(?:the )?[Dd]iscipline (?:is |of |= ?)?(?<name>[A-Z][\w&/-]*(?: [A-Z][\w&/-]*){0,2})")]
    private static partial Regex Discipline();

    [GeneratedRegex(@"\b(?:of |in |for )?(?:the )?(?:spec )?[Dd]ivision (?<name>\d{1,2})\b")]
    private static partial Regex Division();

    [GeneratedRegex(@"\b(?:of |in |from )?(?:the )?[Pp]ackage (?<name>[A-Z0-9][\w&/-]*(?: [A-Z0-9][\w&/-]*){0,3})")]
    private static partial Regex Package();

    [GeneratedRegex(@"\b(?:of |with )?[Pp]riority (?:is |of |= ?)?(?<name>[A-Z][a-z]+)\b")]
    private static partial Regex Priority();

    [GeneratedRegex(@"\b(?:managed by|manager(?: is)?) (?<name>[A-Z][\w&.'-]*(?: [A-Z&][\w&.'-]*){0,3})")]
    private static partial Regex Manager();

    [GeneratedRegex(@"\b(?:[Ff]rom |[Oo]f |[Ww]ith )?(?:the )?(?:responsible contractor|subcontractor)(?: is)? (?<name>[A-Z][\w&.'-]*(?: [A-Z&][\w&.'-]*){0,3})")]
    private static partial Regex Subcontractor();

    [GeneratedRegex(@"\b(?<name>structural|architectural|mechanical|electrical|plumbing|civil|landscape)(?= (?:rfis?|requests?|questions?|ones)\b)")]
    private static partial Regex DisciplineOf();

    [GeneratedRegex(@"\b(?<name>high|normal|medium|low|urgent|critical)[ -]priority\b")]
    private static partial Regex PriorityOf();

    [GeneratedRegex(@"\b(?:approved as noted|make corrections noted|revise (?:and|&) resubmit|(?<!\bnot )(?<!\bnot yet )approved)\b")]
    private static partial Regex Response();

    [GeneratedRegex(@"\b(?:created|raised|opened|logged|written|reported|issued|made|asked) by (?:the )?(?<name>me\b|[A-Z][\w&.'-]*(?: (?:(?:and|of|&) )?[A-Z][\w&.'-]*){0,3})|\b(?:did|has|have) (?<name>I|[A-Z][\w&.'-]*(?: [A-Z&][\w&.'-]*){0,3}) (?:creat|rais|open|logg?|report|writ|ask)(?:ed?|ten|e)?\b|\b(?<name>I)(?: have)? (?:created|raised|opened|logged|reported)\b")]
    private static partial Regex CreatedBy();

    [GeneratedRegex(@"\banswered by (?:the )?(?<name>me\b|[A-Z][\w&.'-]*(?: (?:(?:and|of|&) )?[A-Z][\w&.'-]*){0,3})")]
    private static partial Regex AnsweredBy();

    [GeneratedRegex(@"\b(?:on|at|in|auf|im|en|au) (?:the )?(?<place>(?:level|floor|zone|area|room|building|tower|wing|block|roof|lobby|basement|podium|garage|parking|stairs?|corridor|ebene|nivel|niveau|etage)(?: [a-z]?-?\d+[a-z]?| [a-z])?)\b")]
    private static partial Regex Place();
}
