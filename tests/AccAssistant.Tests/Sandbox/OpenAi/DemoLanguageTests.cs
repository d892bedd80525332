namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>Answers are in the question's language; what records say stays letter for letter.</summary>
public sealed class DemoLanguageTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Theory]
    [InlineData("Wie viele RFIs sind offen, und welche sind überfällig?", "43 RFIs sind offen, davon 17 überfällig.\n\n[table r2]")]
    [InlineData("Welche Mängel sind offen?", "Keine Mängel sind offen.")]
    [InlineData("Wie viele RFIs und Mängel sind offen?", "Offen: 43 RFIs und keine Mängel.")]
    [InlineData("Welche RFIs bei Lumen sind in den nächsten 7 Tagen fällig?", "2 RFIs bei Lumen (fällig in den nächsten 7 Tagen) sind offen.\n\n[table r1]")]
    [InlineData("Welche RFIs wurden letzte Woche erstellt?", "Es gibt 1 RFI (erstellt letzte Woche).\n\n[table r1]")]
    [InlineData("Wer hat die offenen RFIs?", "43 RFIs sind offen. Am meisten: Priya Shah mit 22.\n\n[table r1]")]
    [InlineData("Fasse die offenen RFIs zusammen", "43 RFIs sind offen, davon 17 überfällig.\n\n**Nach Zuständigkeit**\n\n- Priya Shah: 22\n- Lumen Architects: 18\n- Niemand: 3\n\n[table r2]")]
    [InlineData("Zeige offene Mängel nach Ebene", "1.234 Mängel sind offen.\n\n[table r1]")]
    [InlineData("Wie lang ist die durchschnittliche Antwortzeit der RFIs?", "In diesem Projekt gibt es 43 RFIs; Antwortzeit in Tagen: Mittelwert 12,4, Median 9, Höchstwert 88, bekannt bei 40.")]
    [InlineData("Gib mir einen Überblick", "Einreichungen konnten nicht gelesen werden. Überfällig: 17 RFIs. Sehen Sie dort zuerst nach.\n\n| | Gesamt | Offen | Überfällig |\n|---|--:|--:|--:|\n| Mängel | 1.200 | 12 | 0 |\n| RFIs | 412 | 43 | 17 |\n| Einreichungen | nicht gelesen | nicht gelesen | nicht gelesen |\n\n**Am längsten überfällig: RFIs**\n\n[table r2]")]
    [InlineData("Zeige mir RFI 112", "RFI-112 „Sleeve elevation“: Status Open, bei Priya Shah, fällig 2026-11-10, 13 Tage überfällig.\n\n- Am Zug: Priya Shah\n- Fällig: 2026-11-10\n- Tage überfällig: 13\n- Kostenauswirkung: nicht gesetzt")]
    [InlineData("Zeige mir RFI 9999", "RFI-9999 gibt es in diesem Projekt nicht.")]
    [InlineData("Wer arbeitet bei Lumen?", "Zu „Lumen“ gibt es 2 Personen.\n\n**Nach Firma**\n\n- Lumen Architects: 1\n- Lumen Light: 1\n\n- Priya Shah (Lumen Architects, Architect): 9 offen, 3 überfällig\n- und weitere")]
    [InlineData("Welche Dateien hängen an RFI 12?", "RFI-12: 3 angehängte Dateien.\n\n[table r1]")]
    [InlineData("Wie viele Einreichungen und RFIs sind offen?", "Einreichungen: kein Zugriff, deshalb gibt es hier keine Zahl.\n\n43 RFIs sind offen.")]
    [InlineData("Welche Einreichungen sind überfällig?", "Einreichungen: gerade nicht lesbar, deshalb gibt es hier keine Zahl.")]
    [InlineData("Wie viele RFIs sind offen wegen Gips?", "Das Demo-Modell hat keine Regel für „wegen“, „gips“ und hat das weggelassen.\n\n43 RFIs sind offen.")]
    [InlineData("Welche Dateien hängen an den offenen RFIs?", "RFIs: Die Abfrage hat die Frage so nicht angenommen. Sie sagt: „33 records have files to look for; at most 20.“")]
    [InlineData("Schließe RFI 12", "Ich lese dieses Projekt nur: Ich kann nichts anlegen, ändern oder senden. Ich kann zeigen, was Sie brauchen, um es selbst zu tun.\n\nVersuchen Sie „Zeige RFI 12“ oder „Was ist bei mir?“")]
    [InlineData("Erzähl mir einen Witz", "Ich bin das Demo-Modell: nach festen Regeln geschrieben, kein Sprachmodell. Ich kann die Mängel, RFIs und Einreichungen dieses Projekts zählen, auflisten, gruppieren, zusammenfassen und öffnen.\n\nVersuchen Sie zum Beispiel:\n\n- Wie viele RFIs sind offen, und welche sind überfällig?\n- Zeige offene Mängel nach Ort\n- Welche Einreichungen sind diese Woche fällig?")]
    public Task A_German_question_has_a_German_answer(string question, string expected) => AssertAnsweredAsync(question, expected);

    [Theory]
    [InlineData("¿Cuántos RFIs están abiertos y cuáles están vencidos?", "Hay 43 RFIs abiertos, de ellos 17 vencidos.\n\n[table r2]")]
    [InlineData("¿Qué incidencias están abiertas?", "No hay incidencias abiertas.")]
    [InlineData("¿Cuántos RFIs e incidencias están abiertos?", "Abiertos: 43 RFIs y ninguna incidencia.")]
    [InlineData("¿Qué RFIs con Lumen vencen en los próximos 7 días?", "Hay 2 RFIs abiertos a cargo de Lumen con vencimiento en los próximos 7 días.\n\n[table r1]")]
    [InlineData("¿Qué RFIs fueron creados la semana pasada?", "Hay 1 RFI creado la semana pasada.\n\n[table r1]")]
    [InlineData("¿Quién tiene los RFIs abiertos?", "Hay 43 RFIs abiertos. El mayor número: Priya Shah, con 22.\n\n[table r1]")]
    [InlineData("Resume los RFIs abiertos", "Hay 43 RFIs abiertos, de ellos 17 vencidos.\n\n**Por responsable**\n\n- Priya Shah: 22\n- Lumen Architects: 18\n- Nadie: 3\n\n[table r2]")]
    [InlineData("Muestra las incidencias abiertas por nivel", "Hay 1.234 incidencias abiertas.\n\n[table r1]")]
    [InlineData("¿Cuál es el tiempo medio de respuesta de los RFIs?", "En este proyecto hay 43 RFIs; días hasta la respuesta: media 12,4, mediana 9, máximo 88, con dato en 40.")]
    [InlineData("Dame un resumen general", "Entregas: no se pudieron leer. Con retraso: 17 RFIs. Empiece por ahí.\n\n| | Total | Abiertos | Vencidos |\n|---|--:|--:|--:|\n| Incidencias | 1.200 | 12 | 0 |\n| RFIs | 412 | 43 | 17 |\n| Entregas | no se pudo leer | no se pudo leer | no se pudo leer |\n\n**Con más retraso: RFIs**\n\n[table r2]")]
    [InlineData("Muéstrame el RFI 112", "RFI-112 «Sleeve elevation»: estado Open, a cargo de Priya Shah, vencimiento 2026-11-10, 13 días de retraso.\n\n- Le toca a: Priya Shah\n- Vencimiento: 2026-11-10\n- Días de retraso: 13\n- Impacto en el coste: sin definir")]
    [InlineData("Muéstrame el RFI 9999", "RFI-9999 no existe en este proyecto.")]
    [InlineData("¿Quién trabaja en Lumen?", "Para «Lumen» hay 2 personas.\n\n**Por empresa**\n\n- Lumen Architects: 1\n- Lumen Light: 1\n\n- Priya Shah (Lumen Architects, Architect): 9 por cerrar, 3 con retraso\n- y otros")]
    [InlineData("¿Qué archivos tiene el RFI 12?", "RFI-12: 3 archivos adjuntos.\n\n[table r1]")]
    [InlineData("¿Cuántas entregas y RFIs están abiertos?", "Entregas: sin acceso, por eso no hay cifra.\n\nHay 43 RFIs abiertos.")]
    [InlineData("¿Qué entregas están vencidas?", "Entregas: ahora no se puede leer, por eso no hay cifra.")]
    [InlineData("¿Cuántos RFIs están abiertos por yeso?", "El modelo de demostración no tiene ninguna regla para «yeso» y no lo ha tenido en cuenta.\n\nHay 43 RFIs abiertos.")]
    [InlineData("¿Qué archivos tienen los RFIs abiertos?", "RFIs: la consulta no ha aceptado la pregunta. Dice: «33 records have files to look for; at most 20.»")]
    [InlineData("Cierra el RFI 12", "Solo leo este proyecto: no puedo crear, cambiar ni enviar nada. Puedo mostrarle lo que necesita para hacerlo usted.\n\nPruebe «Muestra el RFI 12» o «¿Qué tengo a mi cargo?»")]
    [InlineData("Cuéntame un chiste", "Soy el modelo de demostración: sigo reglas fijas, no soy un modelo de lenguaje. Puedo contar, listar, agrupar, resumir y abrir las incidencias, los RFIs y las entregas de este proyecto.\n\nPruebe, por ejemplo:\n\n- ¿Cuántos RFIs están abiertos y cuáles están vencidos?\n- Muestra las incidencias abiertas por ubicación\n- ¿Qué entregas vencen esta semana?")]
    public Task A_Spanish_question_has_a_Spanish_answer(string question, string expected) => AssertAnsweredAsync(question, expected);

    [Theory]
    [InlineData("Combien de RFI sont ouvertes, et lesquelles sont en retard ?", "Il y a 43 RFI ouvertes, dont 17 en retard.\n\n[table r2]")]
    [InlineData("Quels problèmes sont ouverts ?", "Il n'y a aucun problème ouvert.")]
    [InlineData("Combien de RFI et de problèmes sont ouverts ?", "Ouverts : 43 RFI et aucun problème.")]
    [InlineData("Quelles RFI chez Lumen sont à échéance dans les 7 prochains jours ?", "Il y a 2 RFI ouvertes chez Lumen à échéance dans les 7 prochains jours.\n\n[table r1]")]
    [InlineData("Quelles RFI ont été créées la semaine dernière ?", "Il y a 1 RFI créée la semaine dernière.\n\n[table r1]")]
    [InlineData("Qui a les RFI ouvertes ?", "Il y a 43 RFI ouvertes. Le plus grand nombre : Priya Shah, avec 22.\n\n[table r1]")]
    [InlineData("Résume les RFI ouvertes", "Il y a 43 RFI ouvertes, dont 17 en retard.\n\n**Par responsable**\n\n- Priya Shah : 22\n- Lumen Architects : 18\n- Personne : 3\n\n[table r2]")]
    [InlineData("Montre les problèmes ouverts par niveau", "Il y a 1 234 problèmes ouverts.\n\n[table r1]")]
    [InlineData("Quel est le délai moyen de réponse des RFI ?", "Dans ce projet, il y a 43 RFI ; jours jusqu'à la réponse : moyenne 12,4, médiane 9, maximum 88, connu pour 40.")]
    [InlineData("Donne-moi un aperçu", "Soumissions : lecture impossible. En retard : 17 RFI. Commencez par là.\n\n| | Total | Ouverts | En retard |\n|---|--:|--:|--:|\n| Problèmes | 1 200 | 12 | 0 |\n| RFI | 412 | 43 | 17 |\n| Soumissions | non lu | non lu | non lu |\n\n**Les plus en retard : RFI**\n\n[table r2]")]
    [InlineData("Montre-moi la RFI 112", "RFI-112 « Sleeve elevation » : statut Open, chez Priya Shah, échéance 2026-11-10, 13 jours de retard.\n\n- En attente de : Priya Shah\n- Échéance : 2026-11-10\n- Jours de retard : 13\n- Impact sur le coût : non défini")]
    [InlineData("Montre-moi la RFI 9999", "RFI-9999 n'existe pas dans ce projet.")]
    [InlineData("Qui travaille chez Lumen ?", "Pour « Lumen », il y a 2 personnes.\n\n**Par entreprise**\n\n- Lumen Architects : 1\n- Lumen Light : 1\n\n- Priya Shah (Lumen Architects, Architect) : 9 à traiter, 3 en retard\n- et d'autres")]
    [InlineData("Quels fichiers sont joints à la RFI 12 ?", "RFI-12 : 3 fichiers joints.\n\n[table r1]")]
    [InlineData("Combien de soumissions et de RFI sont ouvertes ?", "Soumissions : pas d'accès, donc pas de chiffre.\n\nIl y a 43 RFI ouvertes.")]
    [InlineData("Quelles soumissions sont en retard ?", "Soumissions : lecture impossible pour l'instant, donc pas de chiffre.")]
    [InlineData("Combien de RFI sont ouvertes pour le plâtre ?", "Le modèle de démonstration n'a pas de règle pour « plâtre » et n'en a pas tenu compte.\n\nIl y a 43 RFI ouvertes.")]
    [InlineData("Quels fichiers sont joints aux RFI ouvertes ?", "RFI : la recherche n'a pas accepté la question. Elle dit : « 33 records have files to look for; at most 20. »")]
    [InlineData("Ferme la RFI 12", "Je ne fais que lire ce projet : je ne peux rien créer, modifier ni envoyer. Je peux montrer ce qu'il vous faut pour le faire vous-même.\n\nEssayez « Montre la RFI 12 » ou « Qu'est-ce qui est chez moi ? »")]
    [InlineData("Raconte-moi une blague", "Je suis le modèle de démonstration : j'applique des règles fixes, je ne suis pas un modèle de langage. Je peux compter, lister, grouper, résumer et ouvrir les problèmes, les RFI et les soumissions de ce projet.\n\nEssayez par exemple :\n\n- Combien de RFI sont ouvertes, et lesquelles sont en retard ?\n- Montre les problèmes ouverts par emplacement\n- Quelles soumissions sont à échéance cette semaine ?")]
    public Task A_French_question_has_a_French_answer(string question, string expected) => AssertAnsweredAsync(question, expected);

    [Theory]
    [InlineData("RFI 112", "RFI-112 “Sleeve elevation” is Open, with Priya Shah, due 2026-11-10, 13 days late.")]
    [InlineData("Wie viele RFIs are open?", "43 RFIs are open.")]
    [InlineData("¿Cuántos RFIs ouvertes?", "43 RFIs are open.")]
    [InlineData("Which RFIs are open and with \"die Decke und der Unterzug, die nicht passen\"?", "There are 2 open RFIs that mention “die Decke und der Unterzug, die nicht passen”.")]
    public async Task Where_no_language_is_ahead_the_answer_is_English(string question, string begins)
    {
        var answer = await AnswerAsync(question);

        Assert.StartsWith(begins, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_follow_up_is_answered_in_its_own_language()
    {
        var talk = new Talk(server.Client).Says("How many RFIs are open?").Answered("43 RFIs are open.").Says("und davon überfällig?");

        var calls = await talk.WholeAsync();
        var answer = await talk.Gets(calls, Texts.OverdueRfis).WholeAsync();

        Assert.Equal("17 RFIs sind überfällig.", answer.Text);
    }

    private async Task AssertAnsweredAsync(string question, string expected)
    {
        var answer = await AnswerAsync(question);

        Assert.Equal(expected, answer);
    }

    /// <summary>With ordinary spaces in place of those that do not break.</summary>
    private async Task<string> AnswerAsync(string question)
    {
        var talk = new Talk(server.Client).Says(question);
        var spoken = await talk.WholeAsync();
        while (spoken.Calls.Count > 0)
            spoken = await talk.Gets(spoken, [.. spoken.Calls.Select(AnsweredLookUps.Of)]).WholeAsync();
        return spoken.Text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }
}
