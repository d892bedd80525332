using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal sealed class German : Tongue
{
    public static readonly German Tongue = new();

    public override string WhatICanDo => """
        Ich bin das Demo-Modell: nach festen Regeln geschrieben, kein Sprachmodell. Ich kann die Mängel, RFIs und Einreichungen dieses Projekts zählen, auflisten, gruppieren, zusammenfassen und öffnen.

        Versuchen Sie zum Beispiel:

        - Wie viele RFIs sind offen, und welche sind überfällig?
        - Zeige offene Mängel nach Ort
        - Welche Einreichungen sind diese Woche fällig?
        """;

    public override string ReadsOnly => """
        Ich lese dieses Projekt nur: Ich kann nichts anlegen, ändern oder senden. Ich kann zeigen, was Sie brauchen, um es selbst zu tun.

        Versuchen Sie „Zeige RFI 12“ oder „Was ist bei mir?“
        """;

    public override string NoTools => "Ich habe keine Möglichkeit, in dieses Projekt zu sehen, und kann es deshalb nicht sagen.";

    public override string NoSuchTool => "Die Abfrage, die diese Frage braucht, gibt es hier nicht, deshalb kann ich es nicht sagen.";

    public override string Others => "und weitere";

    public override string NotSet => "nicht gesetzt";

    public override string NotRead => "nicht gelesen";

    public override string ThePeople => "Personen dieses Projekts";

    public override string TheProject => "dieses Projekt";

    public override (string Total, string Open, string Overdue) Columns => ("Gesamt", "Offen", "Überfällig");

    public override string NoRecords => "In diesem Projekt gibt es keine Mängel, RFIs oder Einreichungen.";

    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("de-DE");

    protected override string And => "und";

    protected override IReadOnlyDictionary<string, string> Words => GermanWords.Phrases;

    protected override IReadOnlyDictionary<string, string> Names => GermanWords.Names;

    protected override IReadOnlyDictionary<string, string> Sections => GermanSections.Titles;

    public override string Noun(Subject subject, int count) => (subject, count == 1) switch
    {
        (Subject.Rfis, true) => "RFI",
        (Subject.Rfis, false) => "RFIs",
        (Subject.Issues, true) => "Mangel",
        (Subject.Issues, false) => "Mängel",
        (Subject.Submittals, true) => "Einreichung",
        (Subject.Submittals, false) => "Einreichungen",
        (_, true) => "Datensatz",
        _ => "Datensätze",
    };

    public override string Count(Subject subject, int count, Filters filters)
    {
        var (about, state, counted) = (About(filters), State(filters.Status), Counted((subject, count)));
        if (state.Length > 0)
            return $"{Capital(counted)}{about} {(count == 1 ? "ist" : "sind")} {state}.";
        return about.Length > 0 ? $"Es gibt {counted}{about}." : $"In diesem Projekt gibt es {counted}.";
    }

    public override string OfThem(Subject subject, int count, int all) => (count, all) switch
    {
        (0, 1) => ", aber nicht überfällig",
        (0, _) => ", davon keine überfällig",
        _ when count == all => ", und zwar alle überfällig",
        _ => $", davon {Figure(count)} überfällig",
    };

    public override string Together(IReadOnlyList<(Subject Subject, int Count)> figures, Filters filters)
    {
        var those = $"{State(filters.Status)}{About(filters)}".Trim();
        return $"{Capital(those.Length > 0 ? those : "in diesem Projekt")}: {Listed([.. figures.Select(Counted)])}.";
    }

    public override string Most(IReadOnlyList<string> names, int count) => $"Am meisten: {Listed(names)} mit {(names.Count == 1 ? "" : "je ")}{Figure(count)}.";

    public override string By(Subject? subject, string group) => subject is { } named ? $"{Title(named)} nach {Name(group)}" : $"Nach {Name(group)}";

    public override string Measured(Measured measured, bool partly) => measured.Count is null
        ? $"; {Name(measured.Name)}: nirgends angegeben"
        : $"; {Name(measured.Name)}: Mittelwert {Decimal(measured.Mean!)}, Median {Decimal(measured.Median!)}, Höchstwert {measured.Most}{(partly ? $", bekannt bei {measured.Count}" : "")}";

    public override string Attached(int count, string whose) => $"{whose}: {(count == 0 ? "keine" : Figure(count))} angehängte {(count == 1 ? "Datei" : "Dateien")}.";

    public override string Those(Subject subject, Filters filters) => $"{Noun(subject, 2)}{About(filters)}{(filters.Status is { } status ? $", {State(status)}" : "")}";

    public override string People(int count, string? who)
    {
        var people = $"{(count == 0 ? "keine" : Figure(count))} {(count == 1 ? "Person" : "Personen")}";
        return who is null ? $"In diesem Projekt gibt es {people}." : $"Zu „{who}“ gibt es {people}.";
    }

    public override string Holds(string open, string overdue) => $"{open} offen, {overdue} überfällig";

    public override string Stands(string? number, string? title, string? status, string? holder, string? due, string? late)
    {
        List<string> parts = [status is null ? "ohne Status" : $"Status {status}"];
        if (holder is not null)
            parts.Add($"bei {holder}");
        parts.Add(due is null ? "ohne Fälligkeitsdatum" : $"fällig {due}");
        if (late is not null)
            parts.Add($"{late} {(late == "1" ? "Tag" : "Tage")} überfällig");
        return $"{number ?? "Datensatz"} „{title ?? "ohne Titel"}“: {string.Join(", ", parts)}.";
    }

    public override string NothingOverdue(bool allRead) => allRead ? "Nichts ist überfällig." : "Von dem, was gelesen werden konnte, ist nichts überfällig.";

    public override string Overdue(IReadOnlyList<(Subject Subject, int Count)> figures) => $"Überfällig: {Listed([.. figures.Select(Counted)])}. Sehen Sie dort zuerst nach.";

    public override string MostOverdue(Subject subject) => $"Am längsten überfällig: {Noun(subject, 2)}";

    public override string Unread(Subject subject, string why) => $"{Title(subject)} konnten nicht gelesen werden.";

    public override string Glance(int total, int open, int overdue) => $"Von {Figure(total)} Datensätzen sind {Figure(open)} offen und {Figure(overdue)} überfällig.";

    public override string Flow(int opened, int closed) => $"In den Wochen des Berichts: {Figure(opened)} eröffnet, {Figure(closed)} geschlossen.";

    public override string Recorded(IReadOnlyList<string> sections) => $"Der Bericht führt auf: {Listed(sections)}.";

    public override string Typical(string mean, string median) => $"Mittelwert {Decimal(mean)} Tage, Median {Decimal(median)}";

    public override string Choose(string? asked) => $"Mehrere Datensätze passen{(asked is null ? "" : $" zu {asked}")}. Welcher ist gemeint?";

    public override string LeftOut(IReadOnlyList<string> words) => $"Das Demo-Modell hat keine Regel für {string.Join(", ", words.Select(word => $"„{word}“"))} und hat das weggelassen.";

    public override string NoAccess(string what, string said) => $"{Capital(what)}: kein Zugriff, deshalb gibt es hier keine Zahl.";

    public override string NotThere(string? label, string said) => $"{label ?? "Das Gesuchte"} gibt es in diesem Projekt nicht.";

    public override string NotAccepted(string what, string said) => $"{Capital(what)}: Die Abfrage hat die Frage so nicht angenommen. Sie sagt: „{said}“";

    public override string UsedUp(string what) => $"{Capital(what)}: Die Abfragen für diese Frage sind aufgebraucht, deshalb gibt es hier keine Zahl. Fragen Sie danach allein.";

    public override string Failed(string what, string said) => $"{Capital(what)}: gerade nicht lesbar, deshalb gibt es hier keine Zahl.";

    private string Counted((Subject Subject, int Count) figure) =>
        $"{(figure.Count == 0 ? "keine" : Figure(figure.Count))} {Noun(figure.Subject, figure.Count)}";
}
