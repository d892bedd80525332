using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>The words the pretend model knows: English first, the most needed in German, Spanish and French. Matched without accents, in lower case.</summary>
internal static partial class Lexicon
{
    [GeneratedRegex(@"\brfis?\b|\brequests? for information\b|\banfragen?\b|\bsolicitud(es)? de informacion\b|\bdemandes? d'information\b")]
    public static partial Regex Rfis();

    [GeneratedRegex(@"\bissues?\b|\bpunch(\s?list)?( items?)?\b|\bdefects?\b|\bsnags?\b|\bproblem[aes]?s?\b|\bmangel\b|\bincidencias?\b|\breserves\b")]
    public static partial Regex Issues();

    [GeneratedRegex(@"\bsubmittals?\b|\bshop drawings?\b|\bproduct data\b|\bsamples?\b|\beinreichungen?\b|\bsoumissions?\b|\bentregas?\b")]
    public static partial Regex Submittals();

    [GeneratedRegex(@"\b(items?|records?|everything|anything|things)\b")]
    public static partial Regex Everything();

    [GeneratedRegex(@"\bhow many\b|\bnumber of\b|\bcount\b|\bwie ?viele\b|\bcuant[oa]s\b|\bcombien\b")]
    public static partial Regex Count();

    [GeneratedRegex(@"\b(list|show|which|display|give|welche|zeige?|liste|cuales|muestra(me)?|(les)?quel(le)?s|montrez?)\b")]
    public static partial Regex List();

    [GeneratedRegex(@"\bsummar(y|i[sz]e|ies)( of)?\b|\brecap\b|\bsum up\b|\bbrief me( on)?\b|\bzusammenfass\w*|\bfass\w*\b|\bresum\w+\b")]
    public static partial Regex Summary();

    [GeneratedRegex(@"\boverview\b|\bdashboard\b|\bwhere (do|are) (we|things)( stand)?\b|\bwhat should (i|we) \w+( (at|on|about|first|next))?( today)?\b|\b(state|status|health) of (the|this|my|our) project\b|\bproject (status|state|health|summary)\b|\bhow is (the|this|my|our) (project|job)( doing| going)?\b|\bneeds? (my |our )?attention( today)?\b|\bwhat('s| is) (going on|important|happening)( today)?\b|\bpriorities\b|\bu(e)?berblick\b|\bu(e)?bersicht\b|\bresumen (general|del proyecto)\b|\bapercu\b|\bresume du projet\b|\bvue d'ensemble\b")]
    public static partial Regex Overview();

    [GeneratedRegex(@"\bwho('s| is| has| have| holds?| is holding|se)\b( (has|holding|got|owns?))?( the)?( ball)?( in (whose )?court)?|\bball[ -]in[ -]court\b|\bin whose court\b|\bbic\b|\bholding (us|it|things|them|this) up\b|\bwaiting on whom\b|\bwer hat\b|\bquien tiene\b|\bqui a\b|\bchez qui\b")]
    public static partial Regex Holders();

    [GeneratedRegex(@"\b(over ?due|past due|late|behind( schedule)?|delayed|uberfallig\w*|ueberfallig\w*|verspatet\w*|vencid[oa]s?|atrasad[oa]s?|retrasad[oa]s?|en retard)\b")]
    public static partial Regex Overdue();

    [GeneratedRegex(@"\b(still )?(open|outstanding|unanswered|unresolved|active|not( yet)? (closed|answered)|offene?[nrs]?|abiert[oa]s?|pendientes?|ouvert(e?s?)?|en cours)\b")]
    public static partial Regex Open();

    [GeneratedRegex(@"\b(closed|resolved|geschlossene?[nrs]?|cerrad[oa]s?|fermee?s?)\b")]
    public static partial Regex Closed();

    [GeneratedRegex(@"\b(answered|responded|beantwortete?[nrs]?|respondid[oa]s?|repondue?s?)\b")]
    public static partial Regex Answered();

    [GeneratedRegex(@"\b(in review|in progress|in dispute|not approved|completed|pending|submitted|rejected|required|void|draft)(ed|s)?\b")]
    public static partial Regex NamedStatus();

    [GeneratedRegex(@"\b(?:grouped by|group(?:ed)? (?:them|these|those) by|group by|broken down by|break(?: it| them)? down by|split by|by|per|nach|pro|por|par) (?:the )?(?<word>compan(?:y|ies)|contractors?|subcontractors?|firms?|firma|firmen|empresas?|entreprises?|assignees?|zustandigkeit|zustandigen|verantwortlichen|person|people|holders?|ball in court|responsables?|status|state|estado|statut|ebene|nivel|niveau|kategorie|prioritat|prioridad|priorite|woche|monat|semana|mes|semaine|mois|disciplines?|disziplin|disciplina|spec(?: section)?s?|spec divisions?|sections?|divisions?|types?|typ|tipo|categor(?:y|ies)|creators?|author|who created them|who raised them|root causes?|packages?|managers?|responses?|cost impact|schedule impact|modules?|locations?|levels?|floors?|areas?|rooms?|ort|ubicacion|emplacement|priority|age|ageing|aging|alter|due week|due date|due month|created (?:week|month)|closed (?:week|month)|answered (?:week|month)|week|month)\b")]
    public static partial Regex Group();

    [GeneratedRegex(@"\b(?:grouped by|group by|broken down by|by|per) (?:the )?custom (?:attribute |field )?""?(?<title>[\w .-]{2,40}?)""?(?=\s*$|[?.,;!])")]
    public static partial Regex CustomGroup();

    [GeneratedRegex(@"\b(?:each|every) (?<word>week|month)\b")]
    public static partial Regex EachPeriod();

    [GeneratedRegex(@"\b(?:over|across|in|of|from) (?:all |the )?(?:three |3 )?modules\b|\ball (?:three )?modules\b|\b(?:over|across) (?:all of )?(?:issues, rfis,? and submittals|everything)\b")]
    public static partial Regex AllModules();

    [GeneratedRegex(@"\b(?:which|what|welche|que|quelle) (?<word>compan(?:y|ies)|contractors?|subcontractors?|firms?|firma|firmen|empresas?|entreprises?)\b")]
    public static partial Regex WhichCompany();

    [GeneratedRegex(@"\bage?ing\b|\bhow old\b|\bolder than (\d+ )?(day|week|month)s?\b")]
    public static partial Regex Age();

    [GeneratedRegex(@"\b(which|any|some|all|those|that|these|one|ones)? ?of (them|these|those|which)\b|\b(them|those|these|davon|dieser|de ellos|de ellas|d'entre eux|d'entre elles|parmi eux|parmi elles)\b|^\W*(and|only|just|what about|how about|und|nur|y|solo|et|seulement)\b")]
    public static partial Regex PointsBack();

    [GeneratedRegex(@"\b(only|just|nur|solo|seulement)\b")]
    public static partial Regex Only();

    [GeneratedRegex(@"^\W*(what('s| is| are)|was ist|que esta|que tengo|qu'est-ce)\b")]
    public static partial Regex AboutAll();

    [GeneratedRegex(@"\b(top|first) (?<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b")]
    public static partial Regex Top();

    [GeneratedRegex(@"\b(?:(?<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten) )?(?<order>oldest|newest|latest|most recent|most overdue|most late|longest overdue|worst)\b")]
    public static partial Regex Superlative();

    [GeneratedRegex(@"\b(?:sort(?:ed)?|order(?:ed)?) by (?:the )?(?<key>due|created|updated|number|title|days late)( date)?\b")]
    public static partial Regex SortedBy();

    [GeneratedRegex(@"\b(rfis|issues|submittals|items|records|ones)\b")]
    public static partial Regex SeveralRecords();

    [GeneratedRegex(@"\b(it|its|that one|this one|(this|that) (rfi|issue|submittal))\b")]
    public static partial Regex OneRecord();

    [GeneratedRegex(@"^(?!\W*(?:create (?:the|an|our)|erstellen? (?:das|ein)|crea (?:el|un) paquete|creez (?:le|un) dossier) oac\b)(?:\W*(please |can you |could you )*(create|close|assign|reassign|delete|remove|send|e?mail|approve|reject|update|change|edit|add|void|answer)\b(?! (rfis?|issues?|submittals?)\b.*\?)|\W*(bitte |por favor |s.il (te|vous) plait,? )*(schlie(ß|ss)en?|losche?|loschen|erstellen?|andere|andern|sende|senden|genehmige|cierra|cierre|crea|cree|elimina|elimine|borra|envia|asigna|aprueba|rechaza|ferme|fermez|creez|supprime|supprimez|envoie|envoyez|attribue|approuve|rejette|modifie)\b)")]
    public static partial Regex WantsChange();

    [GeneratedRegex(@"(?<=[?!;])\s+|(?<=\.)\s+(?=\p{L})|,?\s+(?:and|und|y|et)\s+(?=(?:how many|which|what|who|whose|list|show|wie viele|welche|cu[aá]nt[oa]s|cu[aá]les|combien|(?:les)?quel(?:le)?s?|are any|is any)\b)", RegexOptions.IgnoreCase)]
    public static partial Regex BetweenClauses();

    [GeneratedRegex(@"\bscenario:(?<name>[a-z0-9]+(-[a-z0-9]+)*)")]
    public static partial Regex Scenario();

    [GeneratedRegex(@"[a-zß][a-zß'-]{2,}")]
    public static partial Regex Word();

    [GeneratedRegex(@"[a-zß]+")]
    public static partial Regex LittleWord();

    [GeneratedRegex(@"""(?<words>[^""]{2,60})""")]
    public static partial Regex Quoted();

    [GeneratedRegex(@"\b(?<!\b(?:what|how) )(?:about|regarding|mention(?:s|ing)?|concerning|containing|search(?:ing)? for|look(?:ing)? for|talk(?:s|ing)? about|with the words?|titled|related to|uber|erwahnen|sobre|mencionan|concernant|mentionnent|a propos de) (?:the )?(?<words>[^?.,;!]+?)(?=$|[?.,;!]| that | which | are | is | and | have )")]
    public static partial Regex About();
}
