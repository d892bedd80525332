using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Changes, and the lack of them, in sentences.</summary>
internal sealed class ChangeWords(Words words)
{
    public IEnumerable<string> OnlyTime(ResultChanges result) => result.Measures
        .Where(measure => measure.OnlyTime)
        .Select(measure => words["{0}: {1} {2} → {3}, because days have passed.", PhraseBook.Filter(result.Now.Filter, words), words.Cased(Mean(measure), atStart: false), Days(measure.Then.Mean), Days(measure.Now.Mean)]);

    public string NotRead(string missing) => words["Not read then, nor now: {0}.", PhraseBook.Sentence(missing, words)];

    public string Unsure(ResultChanges result) => words["{0}: not compared, {1}.", PhraseBook.Filter(result.Then.Filter, words), Reason(result)];

    public string Refused(Receipt then, Refused refused) => words["{0}: not compared. {1}", PhraseBook.Filter(then.Filter, words), PhraseBook.Sentence(refused.Message, words)];

    public string NotCompared(ToolActivity other) => words["Not compared: {0}.", other.Text];

    /// <summary>A measured figure; its mean says enough.</summary>
    public FigureChange Measure(MeasureChange change) => new(Mean(change), Days(change.Then.Mean), Days(change.Now.Mean));

    public string Cell(ResultColumn column, string cell) => column.Kind switch
    {
        _ when cell.Length == 0 => words["not set"],
        ColumnKind.Date => PhraseBook.Day(cell, words),
        ColumnKind.Period => PhraseBook.Period(cell, words),
        _ => null,
    } ?? PlainText.Of(PhraseBook.Cell(cell, words));

    public string Group(string name) => PhraseBook.Period(name, words) ?? PlainText.Of(PhraseBook.Cell(name, words));

    private string Mean(MeasureChange change) => change.Group is { } group
        ? words["Mean {0} of {1}", PhraseBook.Name(change.Now.Name, words), Group(group)]
        : words["Mean {0}", PhraseBook.Name(change.Now.Name, words)];

    private string Reason(ResultChanges result) => result switch
    {
        { Now: { Missing: [var missing, ..] } } => PhraseBook.Sentence(missing, words),
        { IsOld: true } => words["what was read last is no newer than the answer"],
        { Now: var now } when now.Read < now.Total => words["only {0} of {1} records could be read", now.Read, now.Total],
        { Then: { Missing: [var missing, ..] } } => words["for the answer {0}", PhraseBook.Sentence(missing, words)],
        { Then: var then } => words["only {0} of {1} records were read for the answer", then.Read, then.Total],
    };

    private string Days(decimal? days) => days is { } known ? words.Figure(known) : words["none"];
}
