namespace AccAssistant.Sandbox.World.Texts;

/// <summary>What people write under an issue or an RFI.</summary>
internal static class CommentTexts
{
    private static readonly string[] English =
    [
        "Walked it this morning, still not done. Photo attached.",
        "Crew is on it tomorrow, will close out by end of week.",
        "Please see the markup and confirm.",
        "Material is on site Thursday, can be finished the day after.",
        "Not our scope, please check the contract drawings.",
        "Talked to the foreman, they need access for half a day.",
        "Back-checked, looks good from our side.",
        "We need an answer before the ceiling closes on Friday.",
        "Rejected at inspection, needs rework before re-inspection.",
        "Discussed at the coordination meeting, see minutes.",
        "Can we get a sketch? The detail does not show this condition.",
        "Waiting on the vendor for the lead time.",
    ];

    private static readonly string[] German =
    [
        "Heute geprüft, noch nicht erledigt. Foto liegt bei.",
        "Nacharbeit ist für Donnerstag eingeplant.",
        "Bitte Markierung im Plan beachten.",
        "Gehört nicht zu unserem Leistungsumfang, bitte prüfen.",
        "In der Koordinationsbesprechung geklärt, siehe Protokoll.",
    ];

    private static readonly string[] French =
    [
        "Vu sur place ce matin, toujours pas repris.",
        "Intervention prévue jeudi.",
        "Merci de confirmer avant la fermeture du plafond.",
    ];

    private static readonly string[] Spanish =
    [
        "Revisado esta mañana, sigue pendiente.",
        "El equipo lo termina el jueves.",
        "Por favor, confirmar antes de cerrar el techo.",
    ];

    public static IReadOnlyList<string> Of(string language) => language switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        _ => English,
    };
}
