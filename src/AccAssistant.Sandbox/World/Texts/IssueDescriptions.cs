namespace AccAssistant.Sandbox.World.Texts;

internal static class IssueDescriptions
{
    private static readonly string[] English =
    [
        "Found on the morning walk at {place}, near grid {grid}. See photo.",
        "Noted during the {level} inspection. Correct before close-in.",
        "Raised in the coordination meeting. Refer to sheet {sheet}.",
        "Inspector will not sign off until corrected. Location: {room}.",
        "Second notice. Please give a date for completion.",
        "Does not match {sheet}. Verify in field and correct.",
        "Affects the following trade at {place}; needs to be done first.",
    ];

    private static readonly string[] German =
    [
        "Bei der Begehung festgestellt, {place}, Nähe Achse {grid}. Siehe Foto.",
        "Vor dem Schließen der Decke beheben. Plan {sheet}.",
        "Bitte Termin für die Nachbesserung nennen.",
    ];

    private static readonly string[] French =
    [
        "Constaté lors de la visite, {place}. Voir photo.",
        "À reprendre avant fermeture. Plan {sheet}.",
    ];

    private static readonly string[] Spanish =
    [
        "Detectado en la visita de obra, {place}. Ver foto.",
        "Corregir antes de cerrar. Plano {sheet}.",
    ];

    public static IReadOnlyList<string> Of(string language) => language switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        _ => English,
    };
}
