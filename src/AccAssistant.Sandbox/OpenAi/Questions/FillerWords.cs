using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Words that change nothing a rule looks at, so leaving them out needs no mention.</summary>
internal static partial class FillerWords
{
    private static readonly HashSet<string> Known = new(
        ("""
        the and are any all was were has have had does did what which who whose when where why how many much for with from that this these those them they
        there their its it's that's what's who's please can could would will you your our out our now currently today right still yet already again also too
        into about over under more most some each per every total overall altogether project site job currently search searching mention mentions mentioning mentioned number list show tell give get find see look
        need want like know let's one ones than then not but been being just only left there's here has got far day days week month due date dates deadline
        created opened raised new logged issued updated changed modified count status section log register item items record records everything anything
        things against waiting assigned responsible court ball company companies person people late long old age
        der die das den dem des ein eine einen einem einer ist sind waren wurden haben gibt und oder von vom mit bei beim fur auf aus nach noch alle alles bitte was wer wie wo wann welche welcher welches welchen viele
        uns mir mich ihnen im zu zum zur am an diese dieser dieses diesem diesen mein meine zeige zeig nenne liste heute jetzt zeit derzeit fallig falligen woche monat projekt baustelle firma firmen datum anzahl
        hangen davon zusammen lang wurde sein erstellt erstellte erstellten geandert geanderte zustandig lange spat sich
        los las una unos unas del que por para con son esta estan este hay cuales cual cuantos cuantas cuanto todos todas quien quienes como donde tiene tienen tengo hoy ahora semana mes proyecto obra empresa empresas
        vencen fecha fue fueron ser han sido creados creadas dame lista ultimos proximos
        les des une est sont qui que quoi dans avec pour sur par chez combien quelles quels quelle quel lesquels lesquelles tous toutes nous vous moi qu'est-ce a-t-il ont ete notre aujourd'hui semaine mois projet chantier entreprise
        entreprises donne donnez echeance date cree creee crees creees
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>What is left that somebody meant something by.</summary>
    public static IReadOnlyList<string> LeftOut(Scan scan)
    {
        scan.Take(Lexicon.Scenario());
        return
        [
            .. Lexicon.Word().Matches(scan.Rest).Select(match => (match.Index, Word: match.Value.TrimEnd('\'', '-'))).Where(found => found.Word.Length > 2 && !Known.Contains(found.Word))
                .Select(found => scan.Written(found.Index, found.Word.Length).ToLowerInvariant()).Distinct(),
        ];
    }
}
