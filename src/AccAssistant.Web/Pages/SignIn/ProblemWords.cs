using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.SignIn;

/// <summary>A failed sign-in in plain words, by the reason it is reported under.</summary>
public sealed record ProblemWords(string Title, string Text)
{
    public static ProblemWords For(string? reason, Words words) => reason switch
    {
        "denied" => new(words["You did not allow the sign-in"], words["Autodesk asked whether this app may read your projects, and the answer was no. Nothing was read. Sign in again and choose Allow to go on."]),
        "expired" => new(words["That sign-in is used up"], words["A sign-in can be finished once, within a few minutes, in the browser that began it. Start it again."]),
        "refused" => new(words["The sign-in was refused"], words["Autodesk’s answer could not be trusted, or it did not accept this app. Nobody was signed in. Try once more; if it happens again, pass on the reference below."]),
        "insecure" => new(words["This address cannot keep you signed in"], words["The sign-in is kept in a cookie that browsers accept over https and on localhost only. Open the app by its https address, or on this machine as localhost."]),
        "unavailable" => new(words["Autodesk does not answer"], words["The sign-in service could not be reached. Nothing is wrong with your account; try again in a few minutes."]),
        _ => new(words["The sign-in did not work"], words["Something went wrong between Autodesk and this app, and nobody was signed in. Start it again; if it keeps failing, pass on the reference below."]),
    };
}
