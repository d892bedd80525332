using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

internal sealed class English : Tongue
{
    public static readonly English Tongue = new();

    private static readonly string[] Adjectives = ["open", "overdue", "outstanding", "answered", "closed", "void"];

    public override string WhatICanDo => """
        I am the demo model: scripted, not a language model. I can count, list, group, summarize and open the issues, RFIs and submittals of this project.

        Try one of these:

        - How many RFIs are open, and which are overdue?
        - Show open issues by location
        - Which submittals are due this week?
        """;

    public override string ReadsOnly => """
        I only read this project: I cannot create, change or send anything. I can show you what you need to do it yourself.

        Try “Show RFI 12” or “What is in my court?”
        """;

    public override string NoTools => "I was given no way to look into this project, so I cannot say.";

    public override string NoSuchTool => "The look-up this question needs is not available here, so I cannot say.";

    public override string Others => "and others";

    public override string NotSet => "not set";

    public override string NotRead => "not read";

    public override string ThePeople => "the people of this project";

    public override string TheProject => "this project";

    public override (string Total, string Open, string Overdue) Columns => ("Total", "Open", "Overdue");

    public override string NoRecords => "There are no issues, RFIs or submittals in this project.";

    protected override CultureInfo Culture => CultureInfo.InvariantCulture;

    protected override string And => "and";

    protected override IReadOnlyDictionary<string, string> Words => EnglishWords.Phrases;

    protected override IReadOnlyDictionary<string, string> Names => EnglishWords.Names;

    protected override IReadOnlyDictionary<string, string> Sections { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public override string Noun(Subject subject, int count) => subject.Noun(count);

    public override string Count(Subject subject, int count, Filters filters)
    {
        var (about, status, noun) = (About(filters), Status(filters.Status), Noun(subject, count));
        if (status.Length == 0)
            return $"{There(count)} {noun}{(about.Length > 0 ? about : " in this project")}.";
        if (about.Length > 0 && Adjectives.Contains(status))
            return $"{There(count)} {status} {noun}{about}.";
        return $"{Capital(Some(count))} {noun}{about} {Are(count)} {status}.";
    }

    public override string OfThem(Subject subject, int count, int all) => (count, all) switch
    {
        (0, 1) => "; it is not overdue",
        (0, _) => "; none of them is overdue",
        (1, 1) => "; it is overdue",
        _ when count == all => "; all of them are overdue",
        _ => $"; {Figure(count)} of them {Are(count)} overdue",
    };

    public override string Together(IReadOnlyList<(Subject Subject, int Count)> figures, Filters filters)
    {
        var status = Status(filters.Status);
        return $"{Capital(Listed([.. figures.Select(Counted)]))}{About(filters)}{(status.Length > 0 ? " are " + status : "")}.";
    }

    public override string Most(IReadOnlyList<string> names, int count) =>
        $"{string.Join(" and ", names)} {(names.Count == 1 ? "has" : "have")} the most: {Figure(count)}{(names.Count == 1 ? "" : " each")}.";

    public override string By(Subject? subject, string group)
    {
        var by = group == "spec" ? "spec section" : group;
        return subject is { } named ? $"{Title(named)} by {by}" : $"By {by}";
    }

    public override string Measured(Measured measured, bool partly)
    {
        if (measured.Count is null)
            return $"; none of them has {(measured.Name == "response time" ? "a response time" : measured.Name)}";
        var name = measured.Name == "response time" ? "response time in days" : measured.Name;
        return $"; {name}: {measured.Mean} on average (mean), {measured.Median} median, {measured.Most} at most{(partly ? $" over the {measured.Count} that have one" : "")}";
    }

    public override string Attached(int count, string whose) => $"{Capital(Some(count))} {(count == 1 ? "file is" : "files are")} attached to {whose}.";

    public override string Those(Subject subject, Filters filters)
    {
        var status = Status(filters.Status);
        return $"the {(status.Length > 0 ? status + " " : "")}{Noun(subject, 2)}{About(filters)}";
    }

    public override string People(int count, string? who)
    {
        var people = $"{Capital(Some(count))} {(count == 1 ? "person" : "people")}";
        return who is null ? $"{people} {Are(count)} on this project." : $"{people} {(count == 1 ? "fits" : "fit")} “{who}”.";
    }

    public override string Holds(string open, string overdue) => $"{open} open, {overdue} overdue";

    public override string Stands(string? number, string? title, string? status, string? holder, string? due, string? late)
    {
        List<string> parts = [status is null ? "has no status set" : $"is {status}"];
        if (holder is not null)
            parts.Add($"with {holder}");
        parts.Add(due is null ? "without a due date" : $"due {due}");
        if (late is not null)
            parts.Add($"{late} days late");
        return $"{number ?? "This record"} “{title ?? "no title"}” {string.Join(", ", parts)}.";
    }

    public override string NothingOverdue(bool allRead) => allRead ? "Nothing is overdue." : "Nothing that could be read is overdue.";

    public override string Overdue(IReadOnlyList<(Subject Subject, int Count)> figures) =>
        $"{Listed([.. figures.Select(Counted)])} {(figures is [{ Count: 1 }] ? "is" : "are")} overdue: look there first.";

    public override string MostOverdue(Subject subject) => $"Most overdue {Noun(subject, 2)}";

    public override string Unread(Subject subject, string why) => $"{Title(subject)} could not be read: {why}.";

    public override string Glance(int total, int open, int overdue) => $"Of {Figure(total)} records, {Figure(open)} {Are(open)} open and {Figure(overdue)} overdue.";

    public override string Flow(int opened, int closed) => $"In the weeks it covers, {Figure(opened)} {Were(opened)} opened and {Figure(closed)} closed.";

    public override string Recorded(IReadOnlyList<string> sections) => $"The report lists {Listed(sections)}.";

    public override string Typical(string mean, string median) => $"{mean} days on average, median {median}";

    public override string Choose(string? asked) => $"Several records fit {asked ?? "that"}. Which one do you mean?";

    public override string LeftOut(IReadOnlyList<string> words) => $"The demo model has no rule for {string.Join(", ", words.Select(word => $"“{word}”"))} and left that out.";

    // They say what and why by themselves.
    public override string NoAccess(string what, string said) => said;

    public override string NotThere(string? label, string said) => said;

    public override string NotAccepted(string what, string said) => $"The look-up of {what} did not accept the question: {said}";

    public override string UsedUp(string what) => $"The look-ups for this question are used up, so there is no figure for {what} here. Ask about it alone.";

    public override string Failed(string what, string said) => $"I could not read {what} just now, so I cannot give a figure: {said}";

    // A draft alone is "in draft"; together with others it is not.
    private static string Status(string? status) => status switch
    {
        null => "",
        "draft" => "in draft",
        _ => status.Replace(", ", " or ", StringComparison.Ordinal),
    };

    private string Some(int count) => count == 0 ? "no" : Figure(count);

    private string There(int count) => $"There {Are(count)} {Some(count)}";

    private static string Were(int count) => count == 1 ? "was" : "were";

    private static string Are(int count) => count == 1 ? "is" : "are";

    private string Counted((Subject Subject, int Count) figure) => $"{Some(figure.Count)} {Noun(figure.Subject, figure.Count)}";
}
