namespace AccAssistant.Sandbox.World.Texts;

/// <summary>Categories and their types; the letters are those of <see cref="TradeTexts.Issues"/>.</summary>
internal static class IssueTypeNames
{
    public static IReadOnlyList<(string Title, (char Kind, string Title)[] Types)> Of(string language) => language switch
    {
        "de" =>
        [
            ("Koordination", [('C', "Kollision"), ('Q', "Planungsfrage")]),
            ("Qualität", [('D', "Mangel"), ('I', "Unfertige Leistung"), ('M', "Beschädigung")]),
            ("Sicherheit", [('F', "Absturzsicherung"), ('H', "Ordnung und Sauberkeit"), ('E', "Elektrische Sicherheit")]),
            ("Restarbeiten", [('P', "Restarbeit")]),
            ("Inbetriebnahme", [('T', "Funktionsprüfung")]),
            ("Logistik", [('A', "Zugang")]),
        ],
        "fr" =>
        [
            ("Coordination", [('C', "Conflit"), ('Q', "Question de conception")]),
            ("Qualité", [('D', "Défaut"), ('I', "Travaux incomplets"), ('M', "Dommage")]),
            ("Sécurité", [('F', "Chute de hauteur"), ('H', "Propreté"), ('E', "Sécurité électrique")]),
            ("Réserves", [('P', "Réserve")]),
            ("Mise en service", [('T', "Essai fonctionnel")]),
            ("Logistique", [('A', "Accès")]),
        ],
        "es" =>
        [
            ("Coordinación", [('C', "Interferencia"), ('Q', "Consulta de diseño")]),
            ("Calidad", [('D', "Defecto"), ('I', "Trabajo incompleto"), ('M', "Daño")]),
            ("Seguridad", [('F', "Protección contra caídas"), ('H', "Orden y limpieza"), ('E', "Seguridad eléctrica")]),
            ("Repasos", [('P', "Repaso")]),
            ("Puesta en marcha", [('T', "Prueba funcional")]),
            ("Logística", [('A', "Acceso")]),
        ],
        _ =>
        [
            ("Coordination", [('C', "Clash"), ('Q', "Design query")]),
            ("Quality", [('D', "Defect"), ('I', "Incomplete work"), ('M', "Damage")]),
            ("Safety", [('F', "Fall protection"), ('H', "Housekeeping"), ('E', "Electrical safety")]),
            ("Punch List", [('P', "Punch item")]),
            ("Commissioning", [('T', "Functional test")]),
            ("Logistics", [('A', "Site access")]),
        ],
    };

    public static readonly IReadOnlyList<(string Category, string[] Causes)> RootCauses =
    [
        ("Coordination", ["Design conflict", "Missing information", "Late change"]),
        ("Workmanship", ["Not per drawings", "Wrong material", "Damaged by others"]),
        ("Planning", ["Out of sequence", "Material late", "No access"]),
    ];
}
