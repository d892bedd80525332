using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>/authentication/v2/authorize: GET shows the people, POST to the same address (form field <c>person</c>, or <c>deny</c>) is the choice.</summary>
internal sealed class AuthorizeEndpoint(AuthorizeChecker checker, AuthorizationCodes codes, SandboxWorld world)
{
    public IResult Show(HttpContext context) => Check(context) switch
    {
        AuthorizeCheck.Good good => SignInPage.Of(world.SignInPeople, Known(context), context.Request, good.Request),
        var other => Stop(other),
    };

    public IResult Choose(HttpContext context, IFormCollection form)
    {
        var check = Check(context);
        if (check is not AuthorizeCheck.Good { Request: var request })
            return Stop(check);
        if (form.ContainsKey("deny"))
            return Stop(new AuthorizeCheck.Refused(request.RedirectUri, request.State, "access_denied", "The resource owner denied the request."));
        if (world.SignInPeople.FirstOrDefault(person => person.AutodeskId == form["person"]) is not { } person)
            return Show(context);

        SignedInCookie.Set(context, person.AutodeskId);
        var code = codes.Give(request, person.AutodeskId);
        if (SignInFault.Of(context, FaultKind.UsedCode) is not null)
            codes.Take(code);
        return Back(request.RedirectUri, [new("code", code), new("state", request.State)]);
    }

    private AuthorizeCheck Check(HttpContext context) => checker.Check(context.Request.Query) switch
    {
        AuthorizeCheck.Good { Request: var request } when SignInFault.Of(context, FaultKind.SignInError) is { } fault =>
            new AuthorizeCheck.Refused(request.RedirectUri, request.State, fault.Error ?? "server_error", fault.Description ?? "The service is not available."),
        var check => check,
    };

    private SandboxPerson? Known(HttpContext context) =>
        context.Request.Query["prompt"] == "login" ? null : world.SignInPeople.FirstOrDefault(person => person.AutodeskId == SignedInCookie.Get(context));

    private static IResult Stop(AuthorizeCheck check) => check switch
    {
        AuthorizeCheck.Refused refused => Back(refused.RedirectUri, [new("error", refused.Error), new("error_description", refused.Description), new("state", refused.State)]),
        AuthorizeCheck.Untrusted untrusted => SandboxPage.Of(StatusCodes.Status400BadRequest, "This sign-in cannot go on", $"<p>{SandboxPage.Text(untrusted.Reason)}</p>"),
        _ => throw new InvalidOperationException("A good request was not answered."),
    };

    private static IResult Back(string redirectUri, IEnumerable<KeyValuePair<string, string?>> answer) =>
        Results.Redirect(QueryHelpers.AddQueryString(redirectUri, answer.Where(member => member.Value is not null)));
}
