namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal static class FrenchSections
{
    public static readonly IReadOnlyDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["At a glance"] = "En un coup d'œil",
        ["Ball in court by company and age"] = "En attente, par entreprise et ancienneté",
        ["Overdue"] = "En retard",
        ["Due in the next 14 days"] = "À échéance dans les 14 prochains jours",
        ["Open RFIs with cost or schedule impact"] = "RFI ouvertes avec impact sur le coût ou le planning",
        ["Submittals with 14 days left or fewer"] = "Soumissions avec 14 jours de marge ou moins",
        ["New in the last 7 days"] = "Nouveaux des 7 derniers jours",
        ["Opened against closed, by week"] = "Ouverts face à fermés, par semaine",
        ["By float"] = "Par marge",
        ["Not judged: no required-on-job date"] = "Non évalué\u00A0: sans date de besoin sur le chantier",
        ["Not judged: no lead time"] = "Non évalué\u00A0: sans délai d'approvisionnement",
        ["Open, no due date"] = "Ouverts, sans échéance",
        ["Open, nobody has it"] = "Ouverts, sans responsable",
        ["Open, with somebody who left the project"] = "Ouverts, chez quelqu'un qui a quitté le projet",
        ["RFIs answered 14 days ago or earlier and not closed"] = "RFI répondues il y a 14 jours ou plus et non fermées",
        ["Closed without a response"] = "Fermés sans réponse",
        ["Submittals without a spec section"] = "Soumissions sans section du devis",
        ["RFIs by who answered"] = "RFI par auteur de la réponse",
        ["RFIs by answering company"] = "RFI par entreprise qui a répondu",
        ["Submittals by division"] = "Soumissions par division",
        ["Changes"] = "Changements",
        ["Changes since the last pack"] = "Changements depuis le dernier dossier",
        ["What happened"] = "Ce qui s'est passé",
        ["The records"] = "Les éléments",
        ["Open"] = "Ouverts",
        ["Due in 14 days"] = "À échéance sous 14 jours",
        ["Answered"] = "Répondus",
        ["Required"] = "Requis",
        ["Opened"] = "Ouverts",
        ["Closed"] = "Fermés",
        ["More opened than closed"] = "Plus ouverts que fermés",
    };
}
