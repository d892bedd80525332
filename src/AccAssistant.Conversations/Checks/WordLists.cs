using System.Collections.Frozen;

namespace AccAssistant.Conversations.Checks;

/// <summary>Words that change what a figure beside them means, in the languages answers are given in.</summary>
internal static class WordLists
{
    /// <summary>Function words and the trade's words for counting: beside a figure they say nothing of where it comes from.</summary>
    public static readonly FrozenSet<string> SayNothing = Set(
        "the of are is and with for which this that were was has have from not there they them than more less fewer over under about all only other others remaining rest another each every both total totals count number numbers figure figures "
        + "tell user answer say says reply report state project now today yesterday tomorrow current currently still yet already being been will would should must "
        + "rfi rfis issue issues submittal submittals record records item items file files open opened overdue closed late due day days week weeks month months answered draft drafts void outstanding pending waiting mean median average most least "
        + "der die das und sind ist von mit für den dem des nicht davon insgesamt noch aber als mehr weniger etwa rund alle nur offen offene offenen überfällig überfällige fällig tage tagen tag woche wochen monat monate anzahl mängel einreichungen "
        + "los las del con por para hay que son están más menos unos unas cerca todos todas solo abierto abierta abiertos abiertas vencido vencida vencidos vencidas día días semana semanas mes meses registros incidencias "
        + "les des sont est avec pour dans une qui que plus moins environ tous toutes seulement ouvert ouverte ouverts ouvertes retard jour jours semaine semaines mois éléments");

    public static readonly FrozenSet<string> Roughly = Set("about around roughly approximately circa ca some etwa rund ungefähr zirka knapp gut aproximadamente unos unas alrededor casi environ presque quelque près nearly almost fast over über beinahe");

    /// <summary>"More than 40": the figure itself is below.</summary>
    public static readonly FrozenSet<string> Above = Set("over than über als más de que gut");

    public static readonly FrozenSet<string> Percents = Set("percent prozent pct ciento cent pourcent pourcents");

    /// <summary>Before these a number is an amount of a sum.</summary>
    public static readonly FrozenSet<string> Ratios = Set("times mal fois veces x per pro por par each je");

    public static readonly FrozenSet<string> Weeks = Set("week weeks woche wochen semana semanas semaine semaines");

    public static readonly FrozenSet<string> Months = Set("month months monat monate monaten mes meses mois");

    public static readonly FrozenSet<string> Weekdays = Set("mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche");

    public static readonly FrozenSet<string> Modules = Set("modules module modulen módulos");

    public static readonly FrozenSet<string> ClockWords = Set("am pm uhr h hrs oclock a p");

    /// <summary>Numbers after these name products, standards and calendar weeks.</summary>
    public static readonly FrozenSet<string> NeverCounted = Set("bim iso din astm ansi csi office masterformat kw calendarweek http https version");

    public static readonly FrozenSet<string> OfWeek = Set("week kw woche kalenderwoche semana semaine");

    /// <summary>Begin a next step, not a statement.</summary>
    public static readonly FrozenSet<string> NextSteps = Set(
        "try show filter group export narrow ask compare sort break want limit restrict drill "
        + "zeige zeig filtere filtern gruppiere gruppieren exportiere exportieren sortiere sortieren eingrenzen "
        + "muestra muestre mostrar filtrar filtra filtre agrupar agrupa exportar exporta ordenar ordena "
        + "afficher affiche affichez filtrer filtrez grouper groupez regrouper exporter exportez trier triez");

    public static readonly FrozenSet<string> NoneOf = Set("none keiner keines keine ninguno ninguna aucun aucune");

    public static readonly FrozenSet<string> Exactly = Set("only exactly just nur genau solo sólo exactamente seul seule exactement");

    public static readonly FrozenSet<string> Articles = Set("one ein eine einer un una uno une");

    public static readonly FrozenSet<string> RecordNouns = Set("rfi issue submittal record mangel einreichung incidencia");

    /// <summary>Nouns of places and things that carry a number, by what they mean.</summary>
    public static readonly FrozenDictionary<string, string> Named = new (string Meaning, string Words)[]
    {
        ("level", "level levels floor floors storey storeys ebene ebenen geschoss geschosse etage etagen stock nivel niveles planta plantas piso pisos niveau niveaux étage étages"),
        ("building", "building buildings bldg gebäude haus edificio edificios bâtiment bâtiments"),
        ("block", "block blocks bloque bloques bloc blocs"),
        ("room", "room rooms raum räume zimmer sala habitación salle salles suite"),
        ("phase", "phase phases phasen fase fases"),
        ("zone", "zone zones zonen zona zonas"),
        ("grid", "grid grids achse achsen eje ejes axe axes gridline line lines linie"),
        ("section", "section sections abschnitt sección"),
        ("division", "division divisions división"),
        ("stair", "stair stairs treppe escalera escalier"),
        ("door", "door doors tür puerta porte"),
        ("tower", "tower towers turm torre tour"),
        ("unit", "unit units apartment wohnung"),
        ("sheet", "sheet sheets drawing drawings blatt hoja"),
        ("detail", "detail details"),
        ("revision", "revision revisions rev revisión révision"),
        ("type", "type typ tipo"),
        ("shaft", "shaft shafts schacht core"),
        ("area", "area bereich área"),
        ("lot", "lot lote"),
    }.SelectMany(one => one.Words.Split(' ').Select(word => (word, one.Meaning))).ToFrozenDictionary(pair => pair.word, pair => pair.Meaning);

    public static readonly FrozenDictionary<string, int> MonthNames = new[]
    {
        "january jan januar jänner enero ene janvier janv",
        "february feb februar febrero février févr fév",
        "march mar märz mrz marzo mars",
        "april apr abril abr avril avr",
        "may mai mayo",
        "june jun juni junio juin",
        "july jul juli julio juillet juil",
        "august aug agosto août",
        "september sep sept septiembre septembre",
        "october oct oktober okt octubre octobre",
        "november nov noviembre novembre",
        "december dec dezember dez diciembre dic décembre déc",
    }.SelectMany((names, index) => names.Split(' ').Select(name => (name, index + 1))).ToFrozenDictionary(pair => pair.name, pair => pair.Item2);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
