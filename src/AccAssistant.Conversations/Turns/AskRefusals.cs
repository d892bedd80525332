namespace AccAssistant.Conversations.Turns;

/// <summary>Why a question is not taken, for the person; the text stays in the box.</summary>
internal static class AskRefusals
{
    public const string Empty = "There is no question yet: type one, then send it.";

    public const string Binary = "This looks like the content of a file, not like text. Paste the part you want to ask about.";

    public const string Busy = "The previous question is still being answered. Wait for its end, or stop it, then send this one.";

    public const string Gone = "This conversation is not there any more. Start a new one and send the question there.";

    public const string ReplacedGone = "The question you want to change is not in this conversation any more. Send it as a new one.";

    public const string Closing = "The app is restarting and takes no new questions for a moment. Send it again in half a minute.";

    public static string TooLong(int length, int longest) =>
        FormattableString.Invariant($"This question has {length:N0} characters; at most {longest:N0} can be sent. Shorten it.");

    public static string TooManyRunning(int most) =>
        $"{most} of your questions are being answered already. Wait for one to end, or stop one, then send this.";

    public static string TooManyAsked(int most) => $"You have sent {most} questions within a minute. Send this one a moment later.";

    public static string NotStored(string reference) => $"Your question could not be stored, so it was not sent. Send it again in a moment. (Reference {reference})";
}
