using AccAssistant.Sandbox.Aps.SignIn;
using AccAssistant.Sandbox.Aps.State;
using AccAssistant.Sandbox.Aps.Tokens;

namespace AccAssistant.Sandbox.Aps;

/// <summary>Autodesk's sign-in, spelt as Autodesk spells it, and the check of bearer tokens on its APIs.</summary>
public static class ApsEndpoints
{
    public static IServiceCollection AddSandboxAps(this IServiceCollection services) => services
        .AddSingleton<ApsState>()
        .AddSingleton<SigningKey>()
        .AddSingleton<AccessTokens>()
        .AddSingleton<IdTokens>()
        .AddSingleton<RefreshTokens>()
        .AddSingleton<AuthorizationCodes>()
        .AddSingleton<RedirectAllowList>()
        .AddSingleton<AuthorizeChecker>()
        .AddSingleton<ClientProof>()
        .AddSingleton<AuthorizeEndpoint>()
        .AddSingleton<LogoutEndpoint>()
        .AddSingleton<TokenEndpoint>()
        .AddSingleton<RevokeEndpoint>()
        .AddSingleton<IntrospectEndpoint>()
        .AddSingleton<UserInfo>();

    /// <remarks>Every data API answers 401 and 403 from here, so it comes before their endpoints. Addresses under /sandbox/files are open: signed downloads carry no bearer.</remarks>
    public static WebApplication MapSandboxAps(this WebApplication app)
    {
        app.UseMiddleware<BearerCheck>();

        app.MapGet("/", HomePage.Of);
        app.MapGet(Discovery.Path, (HttpContext context) => Results.Json(Discovery.For(context)));
        app.MapGet("/userprofile/userinfo", (HttpContext context, UserInfo userInfo) => userInfo.AnswerAsync(context));

        // Not the vendor's: saves a test the hour.
        app.MapPost("/sandbox/tokens/run-out", (AccessTokens tokens) =>
        {
            tokens.RunOut();
            return Results.NoContent();
        });

        var authentication = app.MapGroup("/authentication/v2");
        authentication.MapGet("/authorize", (HttpContext context, AuthorizeEndpoint authorize) => authorize.Show(context));
        authentication.MapPost("/authorize", async (HttpContext context, AuthorizeEndpoint authorize) => authorize.Choose(context, await FormAsync(context)));
        authentication.MapGet("/logout", (HttpContext context, LogoutEndpoint logout) => logout.Answer(context));
        authentication.MapGet("/keys", (SigningKey key) => Results.Json(KeySet.Of(key)));

        var secured = authentication.MapGroup("").AddEndpointFilter(OnlyTheAppAsync);
        secured.MapPost("/token", async (HttpContext context, TokenEndpoint token) => token.Answer(context, await FormAsync(context)));
        secured.MapPost("/revoke", async (HttpContext context, RevokeEndpoint revoke) => await revoke.AnswerAsync(await FormAsync(context)));
        secured.MapPost("/introspect", async (HttpContext context, IntrospectEndpoint introspect) => await introspect.AnswerAsync(await FormAsync(context)));
        return app;
    }

    private static async ValueTask<object?> OnlyTheAppAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.HasFormContentType)
            return OAuthError.InvalidRequest("The body must be application/x-www-form-urlencoded.").ToResult();

        var proof = context.RequestServices.GetRequiredService<ClientProof>();
        return proof.Check(context.Request, await FormAsync(context))?.ToResult() ?? await next(call);
    }

    private static async Task<IFormCollection> FormAsync(HttpContext context) =>
        context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
}
