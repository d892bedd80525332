using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Questions for a report by its name, for what changed or for everything about a subject.</summary>
internal static partial class ReportWords
{
    private static readonly (Regex Words, string Report)[] Named =
    [
        (Oac(), "oac"), (AtRisk(), "at-risk"), (Health(), "health"), (OpenedClosed(), "opened-closed"), (ResponseTime(), "response-time"),
    ];

    /// <returns>Null when no report is meant.</returns>
    public static Ask? Read(string text)
    {
        var scan = new Scan(Lexicon.Scenario().Replace(text, " "));
        if ((SinceWords.Read(scan) ?? Named.FirstOrDefault(one => scan.Take(one.Words)).Report ?? OfSubject(scan)) is not { } report)
            return null;
        var kind = scan.Take(Lexicon.Summary()) | scan.Take(Narrative()) ? AskKind.Narrative : AskKind.Report;
        scan.Take(Around());
        return new Ask(kind, null, Filters.None, report, FillerWords.LeftOut(scan));
    }

    private static string? OfSubject(Scan scan)
    {
        var subject = Subject().Match(scan.Rest).Groups["words"];
        if (!subject.Success)
            return null;
        var words = scan.Written(subject).Trim();
        // A record, a module or the project is looked up as such.
        var known = new Scan(words);
        if (NumberReader.Take(known).Count > 0 || known.Has(Lexicon.Rfis()) || known.Has(Lexicon.Issues()) || known.Has(Lexicon.Submittals()) || known.Has(Project()))
            return null;
        scan.Take(Subject());
        return $"subject; text: {words}";
    }

    [GeneratedRegex(@"\b(?:oac|owner.architect.contractor)(?: meeting)?[ -](?:packs?|package|reports?|paket\w*|bericht\w*)\b|\b(?:paquete|informe|dossier|rapport) oac\b")]
    private static partial Regex Oac();

    [GeneratedRegex(@"\bsubmittals? (?:are |is )?(?:now |currently )?at[ -]risk\b|\bat[ -]risk submittals?\b|\beinreichungen (?:sind )?gefahrdet\b|\bgefahrdete[nr]? einreichungen\b|\bentregas (?:estan |hay )?en riesgo\b|\bsoumissions (?:sont )?a risque\b")]
    private static partial Regex AtRisk();

    [GeneratedRegex(@"\bhealth[ -]?checks?\b|\blogs?(?:'s|')? health\b|\bhealth of (?:the |our |my )?(?:\w+ )?logs?\b|\bmissing (?:in|from) (?:the |our |my )?(?:\w+ )?logs?\b|\blisten auf lucken\b|\bque falta en los registros\b|\bce qui manque dans les registres\b")]
    private static partial Regex Health();

    [GeneratedRegex(@"\bopened (?:against|vs\.?|versus) closed\b|\b(?:eroffnet|erstellt) gegen geschlossen\b|\babiert[oa]s (?:contra|frente a) cerrad[oa]s\b|\bouverte?s? (?:contre|face a) fermee?s?\b")]
    private static partial Regex OpenedClosed();

    // An average over all of them is a query's.
    [GeneratedRegex(@"(?<!\b(?:average|avg\.?|mean|median|typical) )\bresponse times? (?:by|per) (?:the )?reviewers?\b|(?<!\bdurchschnittliche )\bantwortzeit(?:en)? (?:nach|pro|je) prufern?\b|\btiempos? de respuesta por revisor(?:es)?\b|\b(?:temps|delais?) de reponse par reviseurs?\b")]
    private static partial Regex ResponseTime();

    [GeneratedRegex(@"\b(?:(?:everything|what (?:has )?happened) (?:about|with|around|concerning) (?:the )?|alles (?:uber|zum|zur|zu) (?:(?:die|der|das|den|dem) )?|todo sobre (?:(?:el|la|los|las) )?|tout sur (?:l'|(?:le|la|les) )?)(?<words>[^?.,;:!]{2,60})(?=$|[?.,;:!])")]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:project|projekt|proyecto|projet|job|chantier|obra|me|it|them)\b")]
    private static partial Regex Project();

    [GeneratedRegex(@"\bnarratives?\b")]
    private static partial Regex Narrative();

    [GeneratedRegex(@"\b(?:make|create|prepare|write|run|check|short|brief|weekly|meetings?|reports?|(?:rfi|issue|submittal)s?(?:'s)?|logs?(?:'s)?|mach(?:e|en)?|erstellen?|schreiben?|prufen?|kurze?[nrs]?|zusammen|besprechung|bericht|pro|haz|prepara|crea|escribe|revisa|breve|reunion|informe|fais|faites|prepare[rz]?|cree[rz]?|ecri[st]|redige[rz]?|verifie[rz]?|court|courte|bref|reunion|rapport)\b")]
    private static partial Regex Around();
}
