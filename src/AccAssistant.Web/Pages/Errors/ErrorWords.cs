using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.Errors;

/// <summary>What a person is told when a page cannot be shown.</summary>
public sealed record ErrorWords(string Title, string Text, bool TryAgain)
{
    public static ErrorWords For(int status, Exception? error, Words words) => error switch
    {
        AccException acc => new(words["Autodesk could not be read"], PhraseBook.Sentence(acc.Message, words), TryAgain: true),
        not null => Failed(words),
        _ => status switch
        {
            400 => new(words["That did not arrive as it should"], words["The page may have been open for a long time. Go back, reload it and try again."], TryAgain: false),
            401 => new(words["You are not signed in"], words["Sign in, then open the page again."], TryAgain: false),
            403 or 404 or 405 => new(words["There is nothing here"], words["The address may be mistyped, the conversation deleted, or the project not open to you."], TryAgain: false),
            429 => new(words["That was too fast"], words["More was asked for in a minute than one person may ask for. Wait a few seconds, then go on; nothing is lost."], TryAgain: false),
            _ => Failed(words),
        },
    };

    /// <param name="count">Conversations of the reader's own about the project.</param>
    public static ErrorWords Hidden(int count, Words words) => new(
        words["This project is no longer open to you"],
        words.Of(
            count,
            "Autodesk does not show it to you any more, so your {0} conversation about it is hidden. It comes back when a project administrator lets you in again; under Settings you can delete it.",
            "Autodesk does not show it to you any more, so your {0} conversations about it are hidden. They come back when a project administrator lets you in again; under Settings you can delete them."),
        TryAgain: false);

    private static ErrorWords Failed(Words words) => new(words["Something failed on our side"], words["Your conversations are kept. Try again; if it happens again, pass on the reference below."], TryAgain: true);
}
