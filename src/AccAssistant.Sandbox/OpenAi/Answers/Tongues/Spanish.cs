using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal sealed class Spanish : Tongue
{
    public static readonly Spanish Tongue = new();

    public override string WhatICanDo => """
        Soy el modelo de demostración: sigo reglas fijas, no soy un modelo de lenguaje. Puedo contar, listar, agrupar, resumir y abrir las incidencias, los RFIs y las entregas de este proyecto.

        Pruebe, por ejemplo:

        - ¿Cuántos RFIs están abiertos y cuáles están vencidos?
        - Muestra las incidencias abiertas por ubicación
        - ¿Qué entregas vencen esta semana?
        """;

    public override string ReadsOnly => """
        Solo leo este proyecto: no puedo crear, cambiar ni enviar nada. Puedo mostrarle lo que necesita para hacerlo usted.

        Pruebe «Muestra el RFI 12» o «¿Qué tengo a mi cargo?»
        """;

    public override string NoTools => "No tengo ninguna forma de consultar este proyecto, así que no puedo decirlo.";

    public override string NoSuchTool => "La consulta que necesita esta pregunta no está disponible aquí, así que no puedo decirlo.";

    public override string Others => "y otros";

    public override string NotSet => "sin definir";

    public override string NotRead => "no se pudo leer";

    public override string ThePeople => "personas de este proyecto";

    public override string TheProject => "este proyecto";

    public override (string Total, string Open, string Overdue) Columns => ("Total", "Abiertos", "Vencidos");

    public override string NoRecords => "En este proyecto no hay incidencias, RFIs ni entregas.";

    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("es-ES");

    protected override string And => "y";

    protected override IReadOnlyDictionary<string, string> Words => SpanishWords.Phrases;

    protected override IReadOnlyDictionary<string, string> Names => SpanishWords.Names;

    protected override IReadOnlyDictionary<string, string> Sections => SpanishSections.Titles;

    public override string Noun(Subject subject, int count) => (subject, count == 1) switch
    {
        (Subject.Rfis, true) => "RFI",
        (Subject.Rfis, false) => "RFIs",
        (Subject.Issues, true) => "incidencia",
        (Subject.Issues, false) => "incidencias",
        (Subject.Submittals, true) => "entrega",
        (Subject.Submittals, false) => "entregas",
        (_, true) => "registro",
        _ => "registros",
    };

    public override string Count(Subject subject, int count, Filters filters)
    {
        var those = Described(subject, count, filters);
        return Capital($"{(those.Length > 0 ? "" : "en este proyecto ")}{(count == 0 ? "no hay" : $"hay {Figure(count)}")} {Noun(subject, count)}{those}.");
    }

    public override string OfThem(Subject subject, int count, int all)
    {
        var ending = Ending(subject, count);
        return (count, all) switch
        {
            (0, 1) => $", pero no vencid{Ending(subject, 1)}",
            (0, _) => $", ningun{Ending(subject, 1)} vencid{Ending(subject, 1)}",
            (1, 1) => $", y vencid{ending}",
            _ when count == all => $", tod{ending} vencid{ending}",
            _ => $", de ell{Ending(subject, all)} {Figure(count)} vencid{ending}",
        };
    }

    public override string Together(IReadOnlyList<(Subject Subject, int Count)> figures, Filters filters)
    {
        var those = $"{State(filters.Status, "os")}{About(filters, "os")}".Trim();
        return $"{Capital(those.Length > 0 ? those : "en este proyecto")}: {Listed([.. figures.Select(Counted)])}.";
    }

    public override string Most(IReadOnlyList<string> names, int count) => $"El mayor número: {Listed(names)}, con {Figure(count)}{(names.Count == 1 ? "" : " por cada uno")}.";

    public override string By(Subject? subject, string group)
    {
        var name = Name(group);
        return subject is { } named ? $"{Title(named)} por {name.ToLower(Culture)}" : $"Por {name.ToLower(Culture)}";
    }

    public override string Measured(Measured measured, bool partly) => measured.Count is null
        ? $"; {Name(measured.Name).ToLower(Culture)}: ninguno tiene el dato"
        : $"; {Name(measured.Name).ToLower(Culture)}: media {Decimal(measured.Mean!)}, mediana {Decimal(measured.Median!)}, máximo {measured.Most}{(partly ? $", con dato en {measured.Count}" : "")}";

    public override string Attached(int count, string whose) => $"{Capital(whose)}: {(count == 0 ? "ningún" : Figure(count))} {(count <= 1 ? "archivo adjunto" : "archivos adjuntos")}.";

    public override string Those(Subject subject, Filters filters) => Noun(subject, 2) + Described(subject, 2, filters);

    public override string People(int count, string? who) =>
        $"{(who is null ? "En este proyecto" : $"Para «{who}»")} {(count == 0 ? "no hay" : $"hay {Figure(count)}")} {(count == 1 ? "persona" : "personas")}.";

    public override string Holds(string open, string overdue) => $"{open} por cerrar, {overdue} con retraso";

    public override string Stands(string? number, string? title, string? status, string? holder, string? due, string? late)
    {
        List<string> parts = [status is null ? "sin estado" : $"estado {status}"];
        if (holder is not null)
            parts.Add($"a cargo de {holder}");
        parts.Add(due is null ? "sin fecha de vencimiento" : $"vencimiento {due}");
        if (late is not null)
            parts.Add($"{late} {(late == "1" ? "día" : "días")} de retraso");
        return $"{number ?? "Registro"} «{title ?? "sin título"}»: {string.Join(", ", parts)}.";
    }

    public override string NothingOverdue(bool allRead) => allRead ? "No hay nada vencido." : "De lo que se pudo leer, no hay nada vencido.";

    public override string Overdue(IReadOnlyList<(Subject Subject, int Count)> figures) => $"Con retraso: {Listed([.. figures.Select(Counted)])}. Empiece por ahí.";

    public override string MostOverdue(Subject subject) => $"Con más retraso: {Noun(subject, 2)}";

    public override string Unread(Subject subject, string why) => $"{Title(subject)}: no se pudieron leer.";

    public override string Glance(int total, int open, int overdue) => $"De {Figure(total)} registros, por cerrar: {Figure(open)}; con retraso: {Figure(overdue)}.";

    public override string Flow(int opened, int closed) => $"En las semanas del informe: {Figure(opened)} abiertos, {Figure(closed)} cerrados.";

    public override string Recorded(IReadOnlyList<string> sections) => $"El informe recoge: {Listed(sections)}.";

    public override string Typical(string mean, string median) => $"media {Decimal(mean)} días, mediana {Decimal(median)}";

    public override string Choose(string? asked) => $"Hay varios registros posibles{(asked is null ? "" : $" para {asked}")}. ¿Cuál es?";

    public override string LeftOut(IReadOnlyList<string> words) => $"El modelo de demostración no tiene ninguna regla para {string.Join(", ", words.Select(word => $"«{word}»"))} y no lo ha tenido en cuenta.";

    public override string NoAccess(string what, string said) => $"{Capital(what)}: sin acceso, por eso no hay cifra.";

    public override string NotThere(string? label, string said) => $"{label ?? "Lo que se pide"} no existe en este proyecto.";

    public override string NotAccepted(string what, string said) => $"{Capital(what)}: la consulta no ha aceptado la pregunta. Dice: «{said}»";

    public override string UsedUp(string what) => $"{Capital(what)}: las consultas de esta pregunta se han agotado, por eso no hay cifra. Pregunte solo por eso.";

    public override string Failed(string what, string said) => $"{Capital(what)}: ahora no se puede leer, por eso no hay cifra.";

    private string Described(Subject subject, int count, Filters filters)
    {
        var ending = Ending(subject, count);
        return $"{(filters.Status is { } status ? $" {State(status, ending)}" : "")}{About(filters, ending)}";
    }

    private string Counted((Subject Subject, int Count) figure) => figure.Count == 0
        ? $"{(IsFeminine(figure.Subject) ? "ninguna" : "ningún")} {Noun(figure.Subject, 1)}"
        : $"{Figure(figure.Count)} {Noun(figure.Subject, figure.Count)}";

    private static string Ending(Subject subject, int count) => (IsFeminine(subject) ? "a" : "o") + (count == 1 ? "" : "s");

    private static bool IsFeminine(Subject subject) => subject is Subject.Issues or Subject.Submittals;
}
