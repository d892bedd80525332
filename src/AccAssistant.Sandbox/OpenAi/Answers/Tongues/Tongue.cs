using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers.Tongues;

/// <summary>A language to answer in: its words and its sentences. Texts handed in are Markdown and are said as they are.</summary>
internal abstract class Tongue
{
    public abstract string WhatICanDo { get; }

    public abstract string ReadsOnly { get; }

    public abstract string NoTools { get; }

    public abstract string NoSuchTool { get; }

    /// <summary>Ends a list that is not all.</summary>
    public abstract string Others { get; }

    public abstract string NotSet { get; }

    public abstract string NotRead { get; }

    public abstract string ThePeople { get; }

    public abstract string TheProject { get; }

    /// <summary>The columns of an overview: all, open, overdue.</summary>
    public abstract (string Total, string Open, string Overdue) Columns { get; }

    public abstract string NoRecords { get; }

    /// <summary>Between a name and its value.</summary>
    public virtual string Colon => ": ";

    protected abstract CultureInfo Culture { get; }

    protected abstract string And { get; }

    /// <summary>Phrases for filters, see <see cref="FilterPhrases"/>, and for statuses.</summary>
    protected abstract IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Names of fields and groups, and what stands in for a group's name, by those in results; others stay as they are.</summary>
    protected abstract IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Titles of a report's sections and of their columns, by those in results; others stay as they are.</summary>
    protected abstract IReadOnlyDictionary<string, string> Sections { get; }

    public static Tongue Of(Language language) => language switch
    {
        Language.German => German.Tongue,
        Language.Spanish => Spanish.Tongue,
        Language.French => French.Tongue,
        _ => English.Tongue,
    };

    /// <summary>"43 RFIs are open."</summary>
    public abstract string Count(Subject subject, int count, Filters filters);

    /// <summary>How many of those just counted are overdue, with the sign that joins it to them.</summary>
    public abstract string OfThem(Subject subject, int count, int all);

    /// <summary>Several modules in one sentence.</summary>
    public abstract string Together(IReadOnlyList<(Subject Subject, int Count)> figures, Filters filters);

    public abstract string Most(IReadOnlyList<string> names, int count);

    /// <param name="subject">Null where it needs no mention.</param>
    public abstract string By(Subject? subject, string group);

    /// <summary>Goes on from those just counted, with the sign that joins it to them.</summary>
    /// <param name="partly">Not every one of them has it.</param>
    public abstract string Measured(Measured measured, bool partly);

    /// <summary>How many files; whose, of one record or of <see cref="Those"/>.</summary>
    public abstract string Attached(int count, string whose);

    /// <summary>"the open RFIs with Lumen".</summary>
    public abstract string Those(Subject subject, Filters filters);

    /// <param name="who">Null for everybody.</param>
    public abstract string People(int count, string? who);

    public abstract string Holds(string open, string overdue);

    /// <summary>Where one record stands; null is not set.</summary>
    public abstract string Stands(string? number, string? title, string? status, string? holder, string? due, string? late);

    public abstract string NothingOverdue(bool allRead);

    public abstract string Overdue(IReadOnlyList<(Subject Subject, int Count)> figures);

    public abstract string MostOverdue(Subject subject);

    public abstract string Unread(Subject subject, string why);

    /// <summary>A report's figures over all modules.</summary>
    public abstract string Glance(int total, int open, int overdue);

    /// <summary>What a report's weeks brought and took, all together.</summary>
    public abstract string Flow(int opened, int closed);

    /// <param name="sections">Titles, each with its figure.</param>
    public abstract string Recorded(IReadOnlyList<string> sections);

    /// <summary>Days measured of a group, as the result spells them.</summary>
    public abstract string Typical(string mean, string median);

    public abstract string Choose(string? asked);

    public abstract string LeftOut(IReadOnlyList<string> words);

    /// <param name="said">What the look-up itself says, in English.</param>
    public abstract string NoAccess(string what, string said);

    /// <param name="label">See <see cref="Label"/>; null where no record was asked for.</param>
    /// <param name="said">What the look-up itself says, in English.</param>
    public abstract string NotThere(string? label, string said);

    /// <param name="said">What the look-up itself says, in English.</param>
    public abstract string NotAccepted(string what, string said);

    public abstract string UsedUp(string what);

    /// <param name="said">What the look-up itself says, in English.</param>
    public abstract string Failed(string what, string said);

    public abstract string Noun(Subject subject, int count);

    /// <summary>A noun at the start of a line.</summary>
    public string Title(Subject subject) => Capital(Noun(subject, 2));

    /// <summary>A record's number at the start of a sentence.</summary>
    public string Label(Subject subject, string number) =>
        subject == Subject.Submittals && !number.Contains('-', StringComparison.Ordinal) ? $"{Capital(Noun(subject, 1))} {number}" : subject.Label(number);

    /// <summary>A group by its name in the result: what records say stays, what stands in for it or was worked out is told.</summary>
    public string Group(string name, string? by) => by is "float" or "change" || name.StartsWith('(') || name.EndsWith(" days", StringComparison.Ordinal) ? Names.GetValueOrDefault(name, name) : name;

    public string Section(string title) => Sections.GetValueOrDefault(title, title);

    public string Figure(int count) => count.ToString("N0", Culture);

    /// <summary>A fact's name: "Due (review due date)" and "Response – Priya" are put together of two.</summary>
    public string Name(string name)
    {
        if (Names.TryGetValue(name, out var known))
            return known;
        var (bracket, dash) = (name.IndexOf(" (", StringComparison.Ordinal), name.IndexOf(" – ", StringComparison.Ordinal));
        if (bracket > 0 && name.EndsWith(')'))
            return $"{Name(name[..bracket])} ({Name(name[(bracket + 2)..^1])})";
        return dash > 0 ? Name(name[..dash]) + name[dash..] : name;
    }

    protected string About(Filters filters, string ending = "") => FilterPhrases.Of(filters, Words, ending);

    /// <returns>Empty without a status.</returns>
    protected string State(string? status, string ending = "") => status is null ? "" : string.Join(
        $" {Words["or"]} ",
        status.Split(", ").Select(part => string.Format(CultureInfo.InvariantCulture, Words.GetValueOrDefault($"status={part}") ?? Words["status"], part, ending)));

    protected string Listed(IReadOnlyList<string> items) => items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} {And} {items[^1]}";

    protected string Decimal(string figure) => figure.Replace(".", Culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);

    protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
