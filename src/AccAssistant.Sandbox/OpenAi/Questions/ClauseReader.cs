using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Reads one clause, rule by rule; each rule takes out what it understood.</summary>
internal static class ClauseReader
{
    public static Clause Read(string text)
    {
        var scan = new Scan(Lexicon.Scenario().Replace(text, " "));
        var clause = new Clause { PointsBack = scan.Has(Lexicon.PointsBack()), Everything = scan.Has(Lexicon.AboutAll()), OneRecord = scan.Has(Lexicon.OneRecord()) };
        var (who, kind) = PeopleWords.Read(scan);
        if (who is not null)
            return clause with { Who = who, Kind = kind, LeftOut = FillerWords.LeftOut(scan) };

        clause = clause with { AllModules = scan.Take(Lexicon.AllModules()), Filters = Quoted(scan), Numbers = NumberReader.Take(scan) };
        if (FileWords.Read(scan))
            clause = clause with { Kind = AskKind.Files };
        if (scan.Take(Lexicon.Overview()))
            clause = clause with { Kind = AskKind.Overview };
        clause = Grouped(scan, clause);
        clause = clause with { Filters = clause.Filters with { Measure = MeasureWords.Read(scan) } };
        clause = clause with { Filters = PartWords.Read(scan, ValueWords.Read(scan, clause.Filters)) };
        clause = Ordered(scan, clause with { Filters = DateWords.Read(scan, ImpactWords.Read(scan, clause.Filters)) });
        clause = clause with { Kind = clause.Kind ?? (clause.Numbers.Count > 0 && clause.Filters.Has == "attachment" ? AskKind.Files : Kind(scan)) };
        clause = clause with { Filters = About(scan, clause.Filters) with { Status = StatusWords.Read(scan) ?? clause.Filters.Status } };
        clause = clause with { Subjects = Subjects(scan), Everything = clause.Everything | scan.Take(Lexicon.Everything()) };
        clause = clause with { Filters = clause.Filters with { Assignee = HolderWords.Read(scan) } };
        scan.Take(Lexicon.PointsBack());
        // Whoever wants files need not be told that only records with files have some.
        if (clause is { Kind: AskKind.Files, Filters.Has: "attachment" })
            clause = clause with { Filters = clause.Filters with { Has = null } };
        return clause with { Filters = OnlyOpenWhenDue(clause.Filters), LeftOut = FillerWords.LeftOut(scan) };
    }

    private static Filters Quoted(Scan scan) =>
        scan.TakeFirst(Lexicon.Quoted()) is { } quoted ? Filters.None with { Text = scan.Written(quoted.Groups["words"]).Trim() } : Filters.None;

    private static Filters About(Scan scan, Filters filters) =>
        filters.Text is null && scan.TakeFirst(Lexicon.About()) is { } about ? filters with { Text = scan.Written(about.Groups["words"]).Trim() } : filters;

    private static AskKind? Kind(Scan scan)
    {
        if (scan.Take(Lexicon.Summary()))
            return AskKind.Summary;
        if (scan.Take(Lexicon.Count()))
            return AskKind.Count;
        if (scan.Take(Lexicon.Holders()))
            return AskKind.Holders;
        return scan.Has(Lexicon.List()) && scan.Take(Lexicon.List()) ? AskKind.List : null;
    }

    private static Clause Grouped(Scan scan, Clause clause)
    {
        if (scan.TakeFirst(Lexicon.CustomGroup()) is { } custom)
            return clause with { Filters = clause.Filters with { Group = $"custom {scan.Written(custom.Groups["title"]).Trim()}" } };
        if (scan.TakeFirst(Lexicon.Group()) is { } by)
            return clause with { Filters = clause.Filters with { Group = GroupOf(by.Groups["word"].Value) } };
        if (scan.TakeFirst(Lexicon.EachPeriod()) is { } each)
            return clause with { Filters = clause.Filters with { Group = $"{(scan.Has(Lexicon.Closed()) ? "closed" : scan.Has(Lexicon.Answered()) ? "answered" : "created")} {each.Groups["word"].Value}" } };
        if (scan.TakeFirst(Lexicon.WhichCompany()) is not null)
            return clause with { Kind = AskKind.Holders, Filters = clause.Filters with { Group = "company" } };
        return scan.Take(Lexicon.Age()) ? clause with { Filters = clause.Filters with { Group = "age" } } : clause;
    }

    private static Clause Ordered(Scan scan, Clause clause)
    {
        var filters = clause.Filters;
        if (scan.TakeFirst(Lexicon.Top()) is { } top)
            filters = filters with { Top = Count(top.Groups["count"]) };
        if (scan.TakeFirst(Lexicon.SortedBy()) is { } sorted)
            filters = filters with { Sort = sorted.Groups["key"].Value };
        if (scan.TakeFirst(Lexicon.Superlative()) is { } most)
            filters = Superlative(filters, most, scan.Has(Lexicon.SeveralRecords()));
        return clause with { Filters = filters };
    }

    private static Filters Superlative(Filters filters, Match most, bool several)
    {
        filters = filters with { Top = most.Groups["count"].Success ? Count(most.Groups["count"]) : filters.Top ?? (several ? "10" : "1") };
        return most.Groups["order"].Value switch
        {
            "oldest" => filters with { Sort = "created" },
            "newest" or "latest" or "most recent" => filters with { Sort = "created desc" },
            _ => filters with { Sort = "days late desc", Status = "overdue" },
        };
    }

    private static string Count(Group group) => NumberWords.Parse(group.Value).ToString(CultureInfo.InvariantCulture);

    private static List<Subject> Subjects(Scan scan)
    {
        var found = new List<(int At, Subject Subject)>();
        foreach (var (pattern, subject) in new[] { (Lexicon.Rfis(), Subject.Rfis), (Lexicon.Issues(), Subject.Issues), (Lexicon.Submittals(), Subject.Submittals) })
        {
            var at = pattern.Match(scan.Rest);
            if (at.Success)
                found.Add((at.Index, subject));
        }

        scan.Take(Lexicon.Rfis());
        scan.Take(Lexicon.Issues());
        scan.Take(Lexicon.Submittals());
        return [.. found.OrderBy(one => one.At).Select(one => one.Subject)];
    }

    // What is answered or closed is no longer due, and nobody who asks what is due means it.
    private static Filters OnlyOpenWhenDue(Filters filters) =>
        filters is { Due: not null, Status: null } ? filters with { Status = "open" } : filters;

    private static string GroupOf(string word) => word switch
    {
        _ when word.StartsWith("compan", StringComparison.Ordinal) || word.Contains("contractor", StringComparison.Ordinal) || word.StartsWith("firm", StringComparison.Ordinal) || word.StartsWith("empresa", StringComparison.Ordinal) || word.StartsWith("entreprise", StringComparison.Ordinal) => "company",
        "status" or "state" or "estado" or "statut" => "status",
        _ when word.StartsWith("disc", StringComparison.Ordinal) || word.StartsWith("disz", StringComparison.Ordinal) => "discipline",
        _ when word.StartsWith("division", StringComparison.Ordinal) || word.StartsWith("spec division", StringComparison.Ordinal) => "division",
        _ when word.StartsWith("spec", StringComparison.Ordinal) || word.StartsWith("section", StringComparison.Ordinal) => "spec",
        _ when word.StartsWith("categor", StringComparison.Ordinal) || word == "kategorie" => "category",
        _ when word.StartsWith("typ", StringComparison.Ordinal) || word == "tipo" => "type",
        _ when word.StartsWith("creator", StringComparison.Ordinal) || word is "author" or "who created them" or "who raised them" => "creator",
        _ when word.StartsWith("root cause", StringComparison.Ordinal) => "root cause",
        _ when word.StartsWith("package", StringComparison.Ordinal) => "package",
        _ when word.StartsWith("manager", StringComparison.Ordinal) => "manager",
        _ when word.StartsWith("response", StringComparison.Ordinal) => "response",
        _ when word.StartsWith("cost", StringComparison.Ordinal) => "cost",
        _ when word.StartsWith("schedule", StringComparison.Ordinal) => "schedule",
        _ when word.StartsWith("module", StringComparison.Ordinal) => "module",
        _ when word.StartsWith("level", StringComparison.Ordinal) || word.StartsWith("floor", StringComparison.Ordinal) || word is "ebene" or "nivel" or "niveau" => "level",
        _ when word.StartsWith("location", StringComparison.Ordinal) || word.StartsWith("area", StringComparison.Ordinal) || word.StartsWith("room", StringComparison.Ordinal) || word is "ort" or "ubicacion" or "emplacement" => "location",
        "due month" or "created week" or "closed week" or "closed month" or "answered week" or "answered month" => word,
        "priority" or "prioritat" or "prioridad" or "priorite" => "priority",
        "age" or "ageing" or "aging" or "alter" => "age",
        "due week" or "due date" => "due week",
        "week" or "woche" or "semana" or "semaine" => "week",
        "month" or "monat" or "mes" or "mois" => "month",
        _ => "assignee",
    };
}
