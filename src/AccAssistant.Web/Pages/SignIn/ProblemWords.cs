namespace AccAssistant.Web.Pages.SignIn;

/// <summary>A failed sign-in in plain words, by the reason it is reported under.</summary>
public sealed record ProblemWords(string Title, string Text)
{
    public static ProblemWords For(string? reason) => reason switch
    {
        "denied" => new("You did not allow the sign-in", "Autodesk asked whether this app may read your projects, and the answer was no. Nothing was read. Sign in again and choose Allow to go on."),
        "expired" => new("That sign-in is used up", "A sign-in can be finished once, within a few minutes, in the browser that began it. Start it again."),
        "refused" => new("The sign-in was refused", "Autodesk’s answer could not be trusted, or it did not accept this app. Nobody was signed in. Try once more; if it happens again, pass on the reference below."),
        "insecure" => new("This address cannot keep you signed in", "The sign-in is kept in a cookie that browsers accept over https and on localhost only. Open the app by its https address, or on this machine as localhost."),
        "unavailable" => new("Autodesk does not answer", "The sign-in service could not be reached. Nothing is wrong with your account; try again in a few minutes."),
        _ => new("The sign-in did not work", "Something went wrong between Autodesk and this app, and nobody was signed in. Start it again; if it keeps failing, pass on the reference below."),
    };
}
