using AccAssistant.Sandbox.Aps.Tokens;

namespace AccAssistant.Sandbox.Aps;

/// <summary>Stands before the data APIs and lets in only a good token of a person, with the scope the path asks for.</summary>
internal sealed class BearerCheck(RequestDelegate next, AccessTokens accessTokens)
{
    private static readonly PathString[] Guarded = ["/project", "/construction", "/hq", "/data", "/oss"];
    private static readonly PathString[] AccountApis = ["/construction/admin", "/hq"];

    // In a token of the app alone, the calls the vendor serves to it say in a header whom they act for.
    private static readonly string[] ActingFor = ["User-Id", "x-user-id"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!Guarded.Any(path => context.Request.Path.StartsWithSegments(path)))
        {
            await next(context);
            return;
        }

        var token = await accessTokens.ReadAsync(context.Request);
        if (token is null)
            await GatewayError.BadToken.WriteAsync(context);
        else if (!token.Scope.Contains(ScopeFor(context.Request)) || Person(context.Request, token) is not { } person)
            await GatewayError.ScopeMissing.WriteAsync(context);
        else
        {
            BearerPerson.Set(context, person);
            await next(context);
        }
    }

    private static string ScopeFor(HttpRequest request) =>
        AccountApis.Any(path => request.Path.StartsWithSegments(path)) ? ScopeList.AccountRead : ScopeList.DataRead;

    private static string? Person(HttpRequest request, AccessToken token)
    {
        if (token.PersonId is not null)
            return token.PersonId;

        var needsPerson = request.Path.StartsWithSegments("/construction") && !request.Path.StartsWithSegments("/construction/admin");
        return needsPerson ? null : ActingFor.Select(name => request.Headers[name].ToString()).FirstOrDefault(id => id.Length > 0);
    }
}
