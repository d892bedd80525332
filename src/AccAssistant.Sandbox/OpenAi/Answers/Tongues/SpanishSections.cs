namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal static class SpanishSections
{
    public static readonly IReadOnlyDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["At a glance"] = "De un vistazo",
        ["Ball in court by company and age"] = "A quién le toca, por empresa y antigüedad",
        ["Overdue"] = "Con retraso",
        ["Due in the next 14 days"] = "Vencen en los próximos 14 días",
        ["Open RFIs with cost or schedule impact"] = "RFIs abiertos con impacto en coste o plazo",
        ["Submittals with 14 days left or fewer"] = "Entregas con 14 días o menos de margen",
        ["New in the last 7 days"] = "Nuevos en los últimos 7 días",
        ["Opened against closed, by week"] = "Abiertos frente a cerrados, por semana",
        ["By float"] = "Por holgura",
        ["Not judged: no required-on-job date"] = "Sin evaluar: sin fecha de necesidad en obra",
        ["Not judged: no lead time"] = "Sin evaluar: sin plazo de suministro",
        ["Open, no due date"] = "Abiertos sin fecha de vencimiento",
        ["Open, nobody has it"] = "Abiertos sin responsable",
        ["Open, with somebody who left the project"] = "Abiertos, a cargo de quien ya no está en el proyecto",
        ["RFIs answered 14 days ago or earlier and not closed"] = "RFIs respondidos hace 14 días o más y no cerrados",
        ["Closed without a response"] = "Cerrados sin respuesta",
        ["Submittals without a spec section"] = "Entregas sin sección de especificaciones",
        ["RFIs by who answered"] = "RFIs por quien respondió",
        ["RFIs by answering company"] = "RFIs por empresa que respondió",
        ["Submittals by division"] = "Entregas por división",
        ["Changes"] = "Cambios",
        ["Changes since the last pack"] = "Cambios desde el último paquete",
        ["What happened"] = "Qué ha pasado",
        ["The records"] = "Los registros",
        ["Open"] = "Abiertos",
        ["Due in 14 days"] = "Vencen en 14 días",
        ["Answered"] = "Respondidos",
        ["Required"] = "Requeridos",
        ["Opened"] = "Abiertos",
        ["Closed"] = "Cerrados",
        ["More opened than closed"] = "Más abiertos que cerrados",
    };
}
