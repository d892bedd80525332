using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;

namespace AccAssistant.Conversations.Turns;

/// <summary>Why a question is not taken, for the person; the text stays in the box.</summary>
internal static class AskRefusals
{
    public static string Empty(Words words) => words["There is no question yet: type one, then send it."];

    public static string Binary(Words words) => words["This looks like the content of a file, not like text. Paste the part you want to ask about."];

    public static string Busy(Words words) => words["The previous question is still being answered. Wait for its end, or stop it, then send this one."];

    public static string Gone(Words words) => words["This conversation is not there any more. Start a new one and send the question there."];

    public static string ReplacedGone(Words words) => words["The question you want to change is not in this conversation any more. Send it as a new one."];

    public static string Closing(Words words) => words["The app is restarting and takes no new questions for a moment. Send it again in half a minute."];

    public static string TooLong(Words words, int length, int longest) =>
        words["This question has {0} characters; at most {1} can be sent. Shorten it.", length, longest];

    public static string TooManyRunning(Words words, int most) =>
        words["{0} of your questions are being answered already. Wait for one to end, or stop one, then send this.", most];

    public static string TooManyAsked(Words words, int most) => words["You have sent {0} questions within a minute. Send this one a moment later.", most];

    public static string NotStored(Words words, StorageTrouble trouble, string reference) => trouble switch
    {
        StorageTrouble.Full => words["Your question could not be stored, so it was not sent: the app has no room left for it. Whoever runs the app needs to make room; then send it again. (Reference {0})", reference],
        StorageTrouble.Away => words["Your question could not be stored, so it was not sent: the app's database cannot be reached. Send it again in a moment. (Reference {0})", reference],
        _ => words["Your question could not be stored, so it was not sent. Send it again in a moment. (Reference {0})", reference],
    };
}
