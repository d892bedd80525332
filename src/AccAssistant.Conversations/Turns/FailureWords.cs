using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>What the reader is told when a turn fails: what failed, what still works, what to do, and the number in the log.</summary>
internal static class FailureWords
{
    /// <summary>For a turn whose machine stopped in the middle. Stored in English by whoever finds it, and said in the reader's language when it is shown.</summary>
    public static readonly string Interrupted = Words.Known("The app stopped while it was answering. Your question and what had been written are kept: retry to get the whole answer.");

    public static string For(ModelFailure failure, string reference, Question question, DateTimeOffset now) =>
        $"{Cause(failure, question, now)} {Kept(question.Words)} {Reference(question.Words, reference)}";

    public static string TooLong(Words words, int seconds, string reference) =>
        $"{words["The answer took longer than {0} minutes and was ended; what had been written is above. Ask for less at once, or retry.", seconds / 60m]} {Reference(words, reference)}";

    public static string Empty(Words words, string reference) =>
        $"{words["The language model came back without an answer. Retry, or put the question differently."]} {Kept(words)} {Reference(words, reference)}";

    public static string DayUsedUp(Words words, bool mine, long used, long allowed, string again, TimeSpan wait)
    {
        var whose = mine
            ? words["Your share of the language model for today is used up: {0} of {1} tokens.", used, allowed]
            : words["Everybody's share of the language model for today is used up: {0} of {1} tokens.", used, allowed];
        return $"{whose} {words["It is free again at {0}, in {1}.", again, Length(words, wait)]} {Kept(words)}";
    }

    public static string Unexpected(Words words, string reference) =>
        $"{words["Something went wrong on our side and the answer could not be finished. Retry; if it happens again, tell whoever runs this app the reference."]} {Kept(words)} {Reference(words, reference)}";

    public static string NotSaved(Words words, string reference) =>
        $"{words["The answer above could not be saved completely. Copy it if you need it, and retry later."]} {Reference(words, reference)}";

    public static string SignedOut(Words words) => words["Your Autodesk sign-in has ended. Sign in again, then repeat the question; it is kept."];

    private static string Kept(Words words) => words["Your question is kept, and slash commands such as /overdue go on working."];

    private static string Reference(Words words, string reference) => words["(Reference {0})", reference];

    private static string Cause(ModelFailure failure, Question question, DateTimeOffset now) => failure.Kind switch
    {
        ModelFailureKind.KeyRefused => question.Words["The language model refused this app's key, so no answer could be written. Whoever runs this app needs to check Llm:ApiKey."],
        ModelFailureKind.ModelGone => question.Words["The configured language model no longer exists. Whoever runs this app needs to set Llm:Model to a current one."],
        ModelFailureKind.Rejected => question.Words["The language model did not accept the request; retrying will not help. Please tell whoever runs this app the reference."],
        ModelFailureKind.TooLarge => question.Words["This question with its data is larger than the language model's allowance for a whole minute. Ask for counts, or narrow it by status, person or date."],
        ModelFailureKind.Limited => $"{Limit(failure, question.Words)} {When(failure, question, now)}",
        ModelFailureKind.UnusableCall => question.Words["The language model could not work out how to look this up. Retry, or name the records and the filter, for example \"open RFIs by company\"."],
        ModelFailureKind.Unavailable => question.Words["The language model is out of order at the moment. Retry in a minute or two."],
        ModelFailureKind.Unreachable => question.Words["The language model could not be reached. Retry in a minute; if it stays so, whoever runs this app needs to check the connection to Llm:Endpoint."],
        ModelFailureKind.Silent => question.Words["The language model stopped responding, so the answer was ended. Retry in a minute."],
        ModelFailureKind.CutOff => question.Words["The answer broke off before its end: the connection to the language model was lost. Retry to get the whole answer."],
        ModelFailureKind.Withheld => question.Words["The language model's own filter withheld the answer. Put the question differently."],
        _ => question.Words["The language model sent something that is not an answer. Retry; if it stays so, whoever runs this app needs to check Llm:Endpoint."],
    };

    private static string Limit(ModelFailure failure, Words words) => failure.Limit is { } limit
        ? words["The language model's limit of {0} is used up for now.", words[limit]]
        : words["The language model's limit is used up for now."];

    private static string When(ModelFailure failure, Question question, DateTimeOffset now) => failure.Wait is { } wait
        ? question.Words["Retry after {0}, in {1}.", ReaderClock.Of(question.Context, question.Words).Minute(now + wait, withDay: wait > TimeSpan.FromHours(12)), Length(question.Words, wait)]
        : question.Words["Retry in a few minutes."];

    private static string Length(Words words, TimeSpan wait) => wait switch
    {
        { TotalSeconds: < 90 } => words.Of((long)Math.Ceiling(wait.TotalSeconds), "1 second", "{0} seconds"),
        { TotalMinutes: < 90 } => words.Of((long)Math.Ceiling(wait.TotalMinutes), "1 minute", "{0} minutes"),
        _ => words["about {0} hours", (int)Math.Ceiling(wait.TotalHours)],
    };
}
