namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>One filter of a query in words, as receipts and lines of work have it.</summary>
internal static class FilterPhrases
{
    /// <summary>Meanings; the statuses of records stay as Autodesk has them.</summary>
    public static readonly PhraseValue Status = PhraseValues.EitherOf(PhraseValues.Of(
    [
        new(Words.Known("Open")), new(Words.Known("Closed")), new(Words.Known("Overdue")), new(Words.Known("Answered")), new(Words.Known("outstanding")),
        new(Words.Known("drafts")), new(Words.Known("draft")), new(Words.Known("void")), new(Words.Known("any status, drafts and void ones too")),
        new(Words.Known("status {0}"), PhraseValues.AsItIs),
    ]));

    private static readonly PhraseValue Holders = PhraseValues.AnyOf(PhraseValues.Of([new(Words.Known("me")), new(Words.Known("my company")), new(Words.Known("Nobody"))]));

    private static readonly PhraseValue Values = PhraseValues.AnyOf(PhraseValues.Of([new(Words.Known("not set"))]));

    private static readonly PhraseValue Dated = PhraseValues.Of(
    [
        new(Words.Known("Due")), new(Words.Known("Created")), new(Words.Known("Updated")), new(Words.Known("Closed")), new(Words.Known("Answered")), new(Words.Known("Required on job")), new(Words.Known("Act by")),
    ]);

    private static readonly PhraseValue Subject = PhraseValues.OrAsItIs(ModulePhrases.Listed);

    public static readonly PhraseValue One = PhraseValues.FirstOf(ModulePhrases.Listed, Status, PhraseValues.Of(
    [
        new(Words.Known("Files of {0}"), Subject),
        new(Words.Known("people")),
        new(Words.Known("number {0}"), PhraseValues.AsItIs),
        new(Words.Known("text has \"{0}\""), PhraseValues.AsItIs),
        new(Words.Known("assigned to {0}"), Holders), new(Words.Known("ball in court {0}"), Holders), new(Words.Known("created by {0}"), Holders),
        new(Words.Known("answered by {0}"), Holders), new(Words.Known("manager {0}"), Holders), new(Words.Known("subcontractor {0}"), Holders),
        new(Words.Known("category {0}"), Values), new(Words.Known("type {0}"), Values), new(Words.Known("root cause {0}"), Values), new(Words.Known("discipline {0}"), Values),
        new(Words.Known("spec section {0}"), Values), new(Words.Known("division {0}"), Values), new(Words.Known("package {0}"), Values), new(Words.Known("priority {0}"), Values),
        new(Words.Known("cost or schedule impact {0}"), Values), new(Words.Known("cost impact {0}"), Values), new(Words.Known("schedule impact {0}"), Values), new(Words.Known("response {0}"), Values),
        new(Words.Known("no {0} date"), Dated), new(Words.Known("with {0} date"), Dated), new(Words.Known("without due date")),
        .. Days(Words.Known("due {0}"), Words.Known("due {0} ({1})")), .. Days(Words.Known("created {0}"), Words.Known("created {0} ({1})")),
        .. Days(Words.Known("updated {0}"), Words.Known("updated {0} ({1})")), .. Days(Words.Known("closed {0}"), Words.Known("closed {0} ({1})")),
        .. Days(Words.Known("answered {0}"), Words.Known("answered {0} ({1})")), .. Days(Words.Known("required on job {0}"), Words.Known("required on job {0} ({1})")), .. Days(Words.Known("act by {0}"), Words.Known("act by {0} ({1})")),
        new(Words.Known("with due date")), new(Words.Known("with response")), new(Words.Known("with attachment")), new(Words.Known("with comment")), new(Words.Known("with assignee")), new(Words.Known("with location")),
        new(Words.Known("without response")), new(Words.Known("without attachment")), new(Words.Known("without comment")), new(Words.Known("without assignee")), new(Words.Known("without location")),
        new(Words.Known("without {0}"), PhraseValues.AsItIs), new(Words.Known("with {0}"), Holders),
        new(Words.Known("in {0}"), Values),
        new(Words.Known("of the last result")),
        new(Words.Known("by {0}"), NamePhrases.Name), new(Words.Known("Mean {0}"), NamePhrases.Name),
    ]));

    private static Phrase[] Days(string asked, string meant) => [new(meant, DatePhrases.Asked, PhraseValues.Span), new(asked, DatePhrases.Asked)];
}
