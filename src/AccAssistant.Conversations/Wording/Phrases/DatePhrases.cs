namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>Days and periods in the words they were asked for; those that are none of these stay as they were written.</summary>
internal static class DatePhrases
{
    private static readonly PhraseValue Weekday = PhraseValues.Of(
    [
        new(Words.Known("Monday")), new(Words.Known("Tuesday")), new(Words.Known("Wednesday")), new(Words.Known("Thursday")),
        new(Words.Known("Friday")), new(Words.Known("Saturday")), new(Words.Known("Sunday")),
    ]);

    private static readonly PhraseValue Period = PhraseValues.FirstOf(PhraseValues.Span, Weekday, PhraseValues.Of(
    [
        new(Words.Known("Today")), new(Words.Known("tomorrow")), new(Words.Known("Yesterday")),
        new(Words.Known("this week")), new(Words.Known("last week")), new(Words.Known("next week")),
        new(Words.Known("this month")), new(Words.Known("last month")), new(Words.Known("next month")),
        new(Words.Known("this quarter")), new(Words.Known("last quarter")), new(Words.Known("next quarter")),
        new(Words.Known("this year")), new(Words.Known("last year")), new(Words.Known("next year")),
        new(Words.Known("next {0} days"), PhraseValues.Count), new(Words.Known("last {0} days"), PhraseValues.Count),
        new(Words.Known("next {0} weeks"), PhraseValues.Count), new(Words.Known("last {0} weeks"), PhraseValues.Count),
        new(Words.Known("next {0} months"), PhraseValues.Count), new(Words.Known("last {0} months"), PhraseValues.Count),
        new(Words.Known("this {0}"), Weekday), new(Words.Known("next {0}"), Weekday), new(Words.Known("last {0}"), Weekday),
    ]));

    private static readonly PhraseValue Named = PhraseValues.OrAsItIs(Period);

    public static readonly PhraseValue Asked = PhraseValues.OrAsItIs(PhraseValues.FirstOf(Period, PhraseValues.Of(
    [
        new(Words.Known("on or before {0}"), Named), new(Words.Known("before {0}"), Named), new(Words.Known("after {0}"), Named), new(Words.Known("since {0}"), Named),
        new(Words.Known("from {0}"), Named), new(Words.Known("until {0}"), Named), new(Words.Known("up to {0}"), Named), new(Words.Known("on {0}"), Named),
    ])));
}
