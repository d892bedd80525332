using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>What the reader is told when a turn fails: what failed, what still works, what to do, and the number in the log.</summary>
internal static class FailureWords
{
    private const string Kept = "Your question is kept, and slash commands such as /overdue go on working.";

    public static string For(ModelFailure failure, string reference, RecordContext context, DateTimeOffset now) =>
        $"{Cause(failure, context, now)} {Kept} (Reference {reference})";

    public static string TooLong(int seconds, string reference) =>
        $"The answer took longer than {seconds / 60.0:0.#} minutes and was ended; what had been written is above. Ask for less at once, or retry. (Reference {reference})";

    public static string Empty(string reference) =>
        $"The language model came back without an answer. Retry, or put the question differently. {Kept} (Reference {reference})";

    public static string DayUsedUp(bool mine, long used, long allowed, string again, TimeSpan wait) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(mine ? "Your share of the language model for today is" : "Everybody's share of the language model for today is")} used up: {used:N0} of {allowed:N0} tokens. It is free again at {again}, in {Length(wait)}. {Kept}");

    public static string Unexpected(string reference) =>
        $"Something went wrong on our side and the answer could not be finished. Retry; if it happens again, tell whoever runs this app the reference. {Kept} (Reference {reference})";

    public static string NotSaved(string reference) =>
        $"The answer above could not be saved completely. Copy it if you need it, and retry later. (Reference {reference})";

    /// <summary>For a turn whose machine stopped in the middle.</summary>
    public const string Interrupted = "The app stopped while it was answering. Your question and what had been written are kept: retry to get the whole answer.";

    public const string SignedOut = "Your Autodesk sign-in has ended. Sign in again, then repeat the question; it is kept.";

    private static string Cause(ModelFailure failure, RecordContext context, DateTimeOffset now) => failure.Kind switch
    {
        ModelFailureKind.KeyRefused => "The language model refused this app's key, so no answer could be written. Whoever runs this app needs to check Llm:ApiKey.",
        ModelFailureKind.ModelGone => "The configured language model no longer exists. Whoever runs this app needs to set Llm:Model to a current one.",
        ModelFailureKind.Rejected => "The language model did not accept the request; retrying will not help. Please tell whoever runs this app the reference.",
        ModelFailureKind.TooLarge => "This question with its data is larger than the language model's allowance for a whole minute. Ask for counts, or narrow it by status, person or date.",
        ModelFailureKind.Limited => $"The language model's limit{Named(failure)} is used up for now.{When(failure, context, now)}",
        ModelFailureKind.UnusableCall => "The language model could not work out how to look this up. Retry, or name the records and the filter, for example \"open RFIs by company\".",
        ModelFailureKind.Unavailable => "The language model is out of order at the moment. Retry in a minute or two.",
        ModelFailureKind.Unreachable => "The language model could not be reached. Retry in a minute; if it stays so, whoever runs this app needs to check the connection to Llm:Endpoint.",
        ModelFailureKind.Silent => "The language model stopped responding, so the answer was ended. Retry in a minute.",
        ModelFailureKind.CutOff => "The answer broke off before its end: the connection to the language model was lost. Retry to get the whole answer.",
        ModelFailureKind.Withheld => "The language model's own filter withheld the answer. Put the question differently.",
        _ => "The language model sent something that is not an answer. Retry; if it stays so, whoever runs this app needs to check Llm:Endpoint.",
    };

    private static string Named(ModelFailure failure) => failure.Limit is null ? "" : $" of {failure.Limit}";

    private static string When(ModelFailure failure, RecordContext context, DateTimeOffset now)
    {
        if (failure.Wait is not { } wait)
        {
            return " Retry in a few minutes.";
        }

        return $" Retry after {ReaderClock.Of(context).Minute(now + wait, withDay: wait > TimeSpan.FromHours(12))}, in {Length(wait)}.";
    }

    private static string Length(TimeSpan wait) => wait switch
    {
        { TotalSeconds: < 90 } => $"{Math.Ceiling(wait.TotalSeconds):0} seconds",
        { TotalMinutes: < 90 } => $"{Math.Ceiling(wait.TotalMinutes):0} minutes",
        _ => $"about {Math.Ceiling(wait.TotalHours):0} hours",
    };
}
