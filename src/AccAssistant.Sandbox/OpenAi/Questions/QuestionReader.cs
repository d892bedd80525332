namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Reads a question, in the light of what was asked before it.</summary>
internal static class QuestionReader
{
    /// <param name="before">What the question before asked; empty for a first question.</param>
    /// <returns>Empty when no rule knows what is meant.</returns>
    public static IReadOnlyList<Ask> Read(string question, IReadOnlyList<Ask> before)
    {
        var asks = new List<Ask>();
        foreach (var part in Lexicon.BetweenClauses().Split(question))
        {
            if (ReportWords.Read(part) is { } report)
            {
                asks.Add(report);
                continue;
            }

            var clause = ClauseReader.Read(part);
            asks.AddRange(asks.Count > 0 ? WithinQuestion(clause, asks) : FromStart(clause, before));
        }

        return [.. asks.DistinctBy(ask => (ask.Subject, ask.Number, ask.Filters.Where, ask.Kind == AskKind.Overview))];
    }

    private static IEnumerable<Ask> FromStart(Clause clause, IReadOnlyList<Ask> before)
    {
        if (clause.OneRecord && before is [{ Kind: AskKind.Detail or AskKind.Files, Number: not null } opened] && clause.Numbers.Count == 0)
            return [opened with { Kind = clause.Kind == AskKind.Files ? AskKind.Files : AskKind.Detail, LeftOut = clause.LeftOut }];
        if (clause.SaysNothing)
            return [];
        if (clause.Who is not null)
            return People(clause);
        if (clause.Numbers.Count > 0)
            return Details(clause, before);
        if (clause.Kind == AskKind.Overview && clause.Subjects.Count == 0)
            return [new Ask(AskKind.Overview, null, Filters.None)];
        if (clause.Subjects.Count > 0)
            return clause.PointsBack && before.Count > 0 && clause.Filters.IsEmpty ? OtherSubjects(clause, before) : Fresh(clause, clause.Subjects);
        var fresh = before.All(ask => ask.Subject is null && ask.Kind != AskKind.Overview) || clause.AllModules || (clause.Everything && !clause.PointsBack);
        return fresh ? OfAllSubjects(clause) : OfThose(clause, before);
    }

    private static IEnumerable<Ask> WithinQuestion(Clause clause, List<Ask> earlier)
    {
        if (clause.SaysNothing)
            return [];
        if (clause.Who is not null)
            return People(clause);
        if (clause.Numbers.Count > 0)
            return Details(clause, earlier);
        if (clause.Kind == AskKind.Overview && clause.Subjects.Count == 0)
            return [new Ask(AskKind.Overview, null, Filters.None)];
        if (clause.Subjects.Count > 0)
            return clause.Filters.IsEmpty && clause.Kind != AskKind.Summary ? OtherSubjects(clause, earlier) : Fresh(clause, clause.Subjects);
        return Narrowed(clause, earlier, clause.PointsBack);
    }

    private static IEnumerable<Ask> People(Clause clause) =>
        [new Ask(clause.Kind ?? AskKind.People, null, Filters.None, clause.Who!.Length > 0 ? clause.Who : null, clause.LeftOut)];

    private static IEnumerable<Ask> Details(Clause clause, IReadOnlyList<Ask> before)
    {
        var known = clause.Subjects.Count > 0 ? clause.Subjects[0] : before.LastOrDefault(ask => ask.Subject is not (null or Subject.Everything))?.Subject;
        var kind = clause.Kind == AskKind.Files ? AskKind.Files : AskKind.Detail;
        return clause.Numbers.Select(one => new Ask(kind, one.Subject ?? known ?? Subject.Rfis, Filters.None, one.Number, LeftOut: clause.LeftOut));
    }

    private static IEnumerable<Ask> Fresh(Clause clause, IReadOnlyList<Subject> subjects) =>
        subjects.Select(subject => Defaults.Complete(new Ask(KindOf(clause, null), subject, clause.Filters, null, clause.LeftOut)));

    private static IEnumerable<Ask> OfAllSubjects(Clause clause)
    {
        if (clause.AllModules || clause.Filters.Text is not null)
            return Fresh(clause, [Subject.Everything]);
        if (clause.Filters.Location is not null)
            return Fresh(clause, [Subject.Issues]);
        return clause.Filters.IsEmpty && clause.Kind != AskKind.Holders
            ? [new Ask(AskKind.Overview, null, Filters.None, LeftOut: clause.LeftOut)]
            : Fresh(clause, SubjectNames.All);
    }

    private static IEnumerable<Ask> OtherSubjects(Clause clause, IReadOnlyList<Ask> before)
    {
        var last = before[^1];
        return clause.Subjects.Select(subject => Defaults.Complete(new Ask(KindOf(clause, last), subject, last.Filters.For(subject), null, clause.LeftOut)));
    }

    // "Which of those": of one look-up, whose records the tools know by themselves.
    private static IEnumerable<Ask> OfThose(Clause clause, IReadOnlyList<Ask> before)
    {
        var narrowed = Narrowed(clause, before, keepsAll: true);
        return clause.PointsBack && before is [{ Subject: not null, Number: null } those] ? narrowed.Select(ask => ask with { Of = those }) : narrowed;
    }

    // The last thing asked of each module is what "them" means.
    private static IEnumerable<Ask> Narrowed(Clause clause, IReadOnlyList<Ask> before, bool keepsAll)
    {
        var meant = before.Any(ask => ask.Kind == AskKind.Overview)
            ? [.. SubjectNames.All.Select(subject => new Ask(AskKind.List, subject, Filters.None))]
            : before.Where(ask => ask.Subject is not null).GroupBy(ask => ask.Subject).Select(group => group.Last()).ToList();
        return meant.Select(ask =>
        {
            var kept = keepsAll ? ask.Filters : new Filters { Assignee = ask.Filters.Assignee, Location = ask.Filters.Location, Text = ask.Filters.Text };
            return Defaults.Complete(new Ask(KindOf(clause, ask), ask.Subject, clause.Filters.Over(kept), null, clause.LeftOut));
        });
    }

    private static AskKind KindOf(Clause clause, Ask? before) => clause.Kind switch
    {
        AskKind.Overview => AskKind.Summary,
        { } kind => kind,
        null => before?.Kind is AskKind.Count or AskKind.Holders && clause.Filters.Group is null ? before.Kind : AskKind.List,
    };
}
