using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>Choose who to be.</summary>
internal static class SignInPage
{
    /// <param name="known">Who this browser is signed in as already, if anyone.</param>
    public static IResult Of(IReadOnlyList<SandboxPerson> people, SandboxPerson? known, HttpRequest request, AuthorizeRequest asked)
    {
        var action = SandboxPage.Text(request.PathBase + request.Path + request.QueryString);
        var buttons = string.Concat(people.Select(person => Button(person, person == known)));
        var body = $"""
            <p>Choose who to be. The app asks to use {Scopes(asked)}.</p>
            <form method="post" action="{action}">
            <ul class="people">
            {buttons}</ul>
            <button class="deny" name="deny" value="1">Deny the app access</button>
            </form>
            """;
        return SandboxPage.Of(StatusCodes.Status200OK, "Sign in to the sandbox", body);
    }

    private static string Button(SandboxPerson person, bool signedIn) => $"""
        <li><button name="person" value="{SandboxPage.Text(person.AutodeskId)}"><b>{SandboxPage.Text(person.Name)}</b>
        <span>{SandboxPage.Text(person.JobTitle)}, {SandboxPage.Text(person.Company)}{(signedIn ? " · signed in in this browser" : "")}</span>
        <span class="rights">{SandboxPage.Text(person.Rights)}</span></button></li>

        """;

    private static string Scopes(AuthorizeRequest asked) => string.Join(", ", asked.Scope.Select(scope => $"<code>{SandboxPage.Text(scope)}</code>"));
}
