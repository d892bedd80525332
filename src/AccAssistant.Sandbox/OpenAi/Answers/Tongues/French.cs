using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal sealed class French : Tongue
{
    public static readonly French Tongue = new();

    public override string WhatICanDo => """
        Je suis le modèle de démonstration : j'applique des règles fixes, je ne suis pas un modèle de langage. Je peux compter, lister, grouper, résumer et ouvrir les problèmes, les RFI et les soumissions de ce projet.

        Essayez par exemple :

        - Combien de RFI sont ouvertes, et lesquelles sont en retard ?
        - Montre les problèmes ouverts par emplacement
        - Quelles soumissions sont à échéance cette semaine ?
        """;

    public override string ReadsOnly => """
        Je ne fais que lire ce projet : je ne peux rien créer, modifier ni envoyer. Je peux montrer ce qu'il vous faut pour le faire vous-même.

        Essayez « Montre la RFI 12 » ou « Qu'est-ce qui est chez moi ? »
        """;

    public override string NoTools => "Je n'ai aucun moyen de consulter ce projet, je ne peux donc pas le dire.";

    public override string NoSuchTool => "La recherche qu'il faut pour cette question n'est pas disponible ici, je ne peux donc pas le dire.";

    public override string Others => "et d'autres";

    public override string NotSet => "non défini";

    public override string NotRead => "non lu";

    public override string ThePeople => "personnes de ce projet";

    public override string TheProject => "ce projet";

    public override (string Total, string Open, string Overdue) Columns => ("Total", "Ouverts", "En retard");

    public override string NoRecords => "Dans ce projet, il n'y a ni problèmes, ni RFI, ni soumissions.";

    // A space before a colon does not break, nor one within quotation marks.
    public override string Colon => "\u00A0: ";

    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    protected override string And => "et";

    protected override IReadOnlyDictionary<string, string> Words => FrenchWords.Phrases;

    protected override IReadOnlyDictionary<string, string> Names => FrenchWords.Names;

    protected override IReadOnlyDictionary<string, string> Sections => FrenchSections.Titles;

    // Zero is singular too.
    public override string Noun(Subject subject, int count) => (subject, count <= 1) switch
    {
        (Subject.Rfis, _) => "RFI",
        (Subject.Issues, true) => "problème",
        (Subject.Issues, false) => "problèmes",
        (Subject.Submittals, true) => "soumission",
        (Subject.Submittals, false) => "soumissions",
        (_, true) => "élément",
        _ => "éléments",
    };

    public override string Count(Subject subject, int count, Filters filters)
    {
        var those = Described(subject, count, filters);
        return $"{(those.Length > 0 ? "Il" : "Dans ce projet, il")} {(count == 0 ? "n'y a" : "y a")} {Counted((subject, count))}{those}.";
    }

    public override string OfThem(Subject subject, int count, int all) => (count, all) switch
    {
        (0, 1) => ", mais pas en retard",
        (0, _) => $", {None(subject)} en retard",
        (1, 1) => ", et en retard",
        _ when count == all => $", {(IsFeminine(subject) ? "toutes" : "tous")} en retard",
        _ => $", dont {Figure(count)} en retard",
    };

    public override string Together(IReadOnlyList<(Subject Subject, int Count)> figures, Filters filters)
    {
        var those = $"{State(filters.Status, "s")}{About(filters, "s")}".Trim();
        return $"{Capital(those.Length > 0 ? those : "dans ce projet")}{Colon}{Listed([.. figures.Select(Counted)])}.";
    }

    public override string Most(IReadOnlyList<string> names, int count) => $"Le plus grand nombre{Colon}{Listed(names)}, avec {Figure(count)}{(names.Count == 1 ? "" : " chacun")}.";

    public override string By(Subject? subject, string group)
    {
        var name = Name(group).ToLower(Culture);
        return subject is { } named ? $"{Title(named)} par {name}" : $"Par {name}";
    }

    public override string Measured(Measured measured, bool partly)
    {
        var name = $"\u00A0; {Name(measured.Name).ToLower(Culture)}{Colon}";
        return measured.Count is null
            ? $"{name}connu pour aucun"
            : $"{name}moyenne {Decimal(measured.Mean!)}, médiane {Decimal(measured.Median!)}, maximum {measured.Most}{(partly ? $", connu pour {measured.Count}" : "")}";
    }

    public override string Attached(int count, string whose) => $"{Capital(whose)}{Colon}{(count == 0 ? "aucun" : Figure(count))} {(count <= 1 ? "fichier joint" : "fichiers joints")}.";

    public override string Those(Subject subject, Filters filters) => Noun(subject, 2) + Described(subject, 2, filters);

    public override string People(int count, string? who) =>
        $"{(who is null ? "Dans ce projet" : $"Pour «\u00A0{who}\u00A0»")}, il {(count == 0 ? "n'y a personne" : $"y a {Figure(count)} {(count == 1 ? "personne" : "personnes")}")}.";

    public override string Holds(string open, string overdue) => $"{open} à traiter, {overdue} en retard";

    public override string Stands(string? number, string? title, string? status, string? holder, string? due, string? late)
    {
        List<string> parts = [status is null ? "sans statut" : $"statut {status}"];
        if (holder is not null)
            parts.Add($"chez {holder}");
        parts.Add(due is null ? "sans échéance" : $"échéance {due}");
        if (late is not null)
            parts.Add($"{late} {(late == "1" ? "jour" : "jours")} de retard");
        return $"{number ?? "Élément"} «\u00A0{title ?? "sans titre"}\u00A0»{Colon}{string.Join(", ", parts)}.";
    }

    public override string NothingOverdue(bool allRead) => allRead ? "Rien n'est en retard." : "De ce qui a pu être lu, rien n'est en retard.";

    public override string Overdue(IReadOnlyList<(Subject Subject, int Count)> figures) => $"En retard{Colon}{Listed([.. figures.Select(Counted)])}. Commencez par là.";

    public override string MostOverdue(Subject subject) => $"Les plus en retard{Colon}{Noun(subject, 2)}";

    public override string Unread(Subject subject, string why) => $"{Title(subject)}{Colon}lecture impossible.";

    public override string Glance(int total, int open, int overdue) => $"Sur {Figure(total)} éléments, à traiter{Colon}{Figure(open)}, en retard{Colon}{Figure(overdue)}.";

    public override string Flow(int opened, int closed) => $"Sur les semaines du rapport{Colon}{Figure(opened)} ouverts, {Figure(closed)} fermés.";

    public override string Recorded(IReadOnlyList<string> sections) => $"Le rapport recense{Colon}{Listed(sections)}.";

    public override string Typical(string mean, string median) => $"moyenne {Decimal(mean)} jours, médiane {Decimal(median)}";

    public override string Choose(string? asked) => $"Plusieurs éléments sont possibles{(asked is null ? "" : $" pour {asked}")}. Lequel voulez-vous\u00A0?";

    public override string LeftOut(IReadOnlyList<string> words) => $"Le modèle de démonstration n'a pas de règle pour {string.Join(", ", words.Select(word => $"«\u00A0{word}\u00A0»"))} et n'en a pas tenu compte.";

    public override string NoAccess(string what, string said) => $"{Capital(what)}{Colon}pas d'accès, donc pas de chiffre.";

    public override string NotThere(string? label, string said) => $"{label ?? "Ce que vous cherchez"} n'existe pas dans ce projet.";

    public override string NotAccepted(string what, string said) => $"{Capital(what)}{Colon}la recherche n'a pas accepté la question. Elle dit{Colon}«\u00A0{said}\u00A0»";

    public override string UsedUp(string what) => $"{Capital(what)}{Colon}les recherches pour cette question sont épuisées, donc pas de chiffre ici. Posez la question séparément.";

    public override string Failed(string what, string said) => $"{Capital(what)}{Colon}lecture impossible pour l'instant, donc pas de chiffre.";

    private string Described(Subject subject, int count, Filters filters)
    {
        var ending = (IsFeminine(subject) ? "e" : "") + (count <= 1 ? "" : "s");
        return $"{(filters.Status is { } status ? $" {State(status, ending)}" : "")}{About(filters, ending)}";
    }

    private string Counted((Subject Subject, int Count) figure) => $"{(figure.Count == 0 ? None(figure.Subject) : Figure(figure.Count))} {Noun(figure.Subject, figure.Count)}";

    private static string None(Subject subject) => IsFeminine(subject) ? "aucune" : "aucun";

    private static bool IsFeminine(Subject subject) => subject is Subject.Rfis or Subject.Submittals;
}
