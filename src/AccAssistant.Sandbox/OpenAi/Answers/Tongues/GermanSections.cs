namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal static class GermanSections
{
    public static readonly IReadOnlyDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["At a glance"] = "Auf einen Blick",
        ["Ball in court by company and age"] = "Am Zug nach Firma und Alter",
        ["Overdue"] = "Überfällig",
        ["Due in the next 14 days"] = "In den nächsten 14 Tagen fällig",
        ["Open RFIs with cost or schedule impact"] = "Offene RFIs mit Kosten- oder Terminauswirkung",
        ["Submittals with 14 days left or fewer"] = "Einreichungen mit höchstens 14 Tagen Spielraum",
        ["New in the last 7 days"] = "Neu in den letzten 7 Tagen",
        ["Opened against closed, by week"] = "Eröffnet gegen geschlossen, nach Woche",
        ["By float"] = "Nach Puffer",
        ["Not judged: no required-on-job date"] = "Nicht beurteilt: ohne Datum des Bedarfs auf der Baustelle",
        ["Not judged: no lead time"] = "Nicht beurteilt: ohne Lieferzeit",
        ["Open, no due date"] = "Offen, ohne Fälligkeitsdatum",
        ["Open, nobody has it"] = "Offen, bei niemandem",
        ["Open, with somebody who left the project"] = "Offen, bei jemandem, der nicht mehr im Projekt ist",
        ["RFIs answered 14 days ago or earlier and not closed"] = "RFIs, vor 14 Tagen oder früher beantwortet und nicht geschlossen",
        ["Closed without a response"] = "Ohne Antwort geschlossen",
        ["Submittals without a spec section"] = "Einreichungen ohne Spezifikationsabschnitt",
        ["RFIs by who answered"] = "RFIs nach antwortender Person",
        ["RFIs by answering company"] = "RFIs nach antwortender Firma",
        ["Submittals by division"] = "Einreichungen nach Division",
        ["Changes"] = "Änderungen",
        ["Changes since the last pack"] = "Änderungen seit dem letzten Paket",
        ["What happened"] = "Was geschehen ist",
        ["The records"] = "Die Datensätze",
        ["Total"] = "Gesamt",
        ["Open"] = "Offen",
        ["Due in 14 days"] = "In 14 Tagen fällig",
        ["Answered"] = "Beantwortet",
        ["Required"] = "Erforderlich",
        ["Opened"] = "Eröffnet",
        ["Closed"] = "Geschlossen",
        ["More opened than closed"] = "Mehr eröffnet als geschlossen",
    };
}
