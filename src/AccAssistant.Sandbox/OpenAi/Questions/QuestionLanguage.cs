namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Tells a question's language by its little words and the words of the trade it uses.</summary>
internal static class QuestionLanguage
{
    // Words of two languages count for both.
    private static readonly (Language Language, HashSet<string> Words)[] Known =
    [
        Of(Language.English, """
            the a an and or of are is was were has have had does do did with for which this that these those them they in on at by to from not no any all there how many much long late old
            what who whose when where why list show give tell find get me my our us your you it i we please open overdue closed answered due between before after since until today last next week month company
            """),
        Of(Language.German, """
            der die das den dem des ein eine einen einem einer und oder ist sind war waren hat haben hangen gibt es von vom mit bei beim fur auf aus an am im in zu zum zur nach seit bis vor nicht kein keine ohne nur
            noch alle bitte was wer wie wo wann viele lange spat welche welcher welches welchen uns unsere mir mich mein meine meinen davon dieser diese dieses diesem diesen zeig zeige liste nenne heute
            letzte letzten letzter nachste nachsten nachster woche monat tagen offen offene offenen uberfallig uberfallige uberfalligen fallig fallige geschlossen geschlossene beantwortet beantwortete
            kannst konnen erzahl erzahle anfragen mangel einreichungen einreichung projekt firma firmen arbeitet personen dateien uber uberblick ubersicht schliesse schließe losche erstelle
            """),
        Of(Language.Spanish, """
            el la los las un una unos unas y o de del al en con sin por para que quien quienes cual cuales cuanto cuanta cuantos cuantas como cuando donde es esta estan son hay tiene tienen no mas mi mis me nos su sus
            todo todos todas solo ellos ellas este estos estas hoy semana mes proxima proximo proximos ultimos pasada pasado dias muestra muestrame lista resume resumen dame
            abierto abierta abiertos abiertas vencido vencida vencidos vencidas vencen cerrado cerrada cerrados cerradas pendientes incidencia incidencias entrega entregas empresa empresas proyecto trabaja archivos sobre
            cierra crea elimina borra favor puede puedes dime cuentame obra a tengo cargo e
            """),
        Of(Language.French, """
            le la les l un une des du de d et ou au aux en dans sur avec sans pour par chez que qui quoi qu quel quelle quels quelles lesquels lesquelles combien comment quand est sont a ont ne pas il y ce cette ces
            mon ma mes nous vous moi notre tous toutes seulement entre elles eux montre montrez donne liste resume aujourd hui semaine mois prochaine prochains derniere derniers jours
            ouvert ouverte ouverts ouvertes retard cours ferme fermee fermes fermees probleme problemes reserves soumission soumissions entreprise entreprises projet travaille fichiers joints concernant apercu
            cree supprime peux pouvez dis raconte chantier ete
            """),
    ];

    /// <summary>English where no language is ahead of all others. Quoted words and those to be looked for count for none.</summary>
    public static Language Of(string question)
    {
        var words = Lexicon.LittleWord().Matches(Asked(question)).Select(match => match.Value).ToList();
        var ranked = Known.Select(known => (known.Language, Count: words.Count(known.Words.Contains))).OrderByDescending(known => known.Count).ToList();
        return ranked[0].Count > ranked[1].Count ? ranked[0].Language : Language.English;
    }

    private static string Asked(string question)
    {
        var scan = new Scan(question);
        scan.Take(Lexicon.Scenario());
        scan.Take(Lexicon.Quoted());
        return Lexicon.About().Replace(scan.Rest, about => about.Value[..^about.Groups["words"].Length]);
    }

    private static (Language, HashSet<string>) Of(Language language, string words) =>
        (language, new HashSet<string>(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal));
}
