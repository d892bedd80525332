using AccAssistant.Acc;

namespace AccAssistant.Web.Pages.Errors;

/// <summary>What a person is told when a page cannot be shown.</summary>
public sealed record ErrorWords(string Title, string Text, bool TryAgain)
{
    public static ErrorWords For(int status, Exception? error) => error switch
    {
        AccException acc => new("Autodesk could not be read", acc.Message, TryAgain: true),
        not null => Failed,
        _ => status switch
        {
            400 => new("That did not arrive as it should", "The page may have been open for a long time. Go back, reload it and try again.", TryAgain: false),
            403 or 404 or 405 => new("There is nothing here", "The address may be mistyped, the conversation deleted, or the project not open to you.", TryAgain: false),
            _ => Failed,
        },
    };

    private static ErrorWords Failed => new("Something failed on our side", "Your conversations are kept. Try again; if it happens again, pass on the reference below.", TryAgain: true);
}
