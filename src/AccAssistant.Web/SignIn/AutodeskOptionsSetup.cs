using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccAssistant.Web.SignIn;

/// <summary>The OpenID Connect handler as Autodesk's sign-in needs it.</summary>
internal sealed class AutodeskOptionsSetup(IOptions<ApsOptions> aps, OutboundHandler outbound, TimeProvider time) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan TimeToSignIn = TimeSpan.FromMinutes(15);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name == SignInSchemes.Autodesk)
            Configure(options);
    }

    public void Configure(OpenIdConnectOptions options)
    {
        var settings = aps.Value;
        var authority = new Uri(settings.Authority);

        options.ClientId = settings.ClientId;
        options.Authority = settings.Authority;
        options.CallbackPath = settings.CallbackPath;
        options.SignInScheme = SignInSchemes.Session;
        options.EventsType = typeof(SignInEvents);
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.PushedAuthorizationBehavior = PushedAuthorizationBehavior.Disable;
        options.Scope.Clear();
        foreach (var scope in settings.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);

        options.TokenHandler = new SignedIdTokenHandler();
        options.MapInboundClaims = false;
        options.ProtocolValidator = new AutodeskProtocolValidator();
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(2);
        options.ClaimActions.Clear();
        options.GetClaimsFromUserInfoEndpoint = false;
        options.SaveTokens = true;

        // The provider's own sign-out calls are not offered: signing out is our POST.
        options.RemoteSignOutPath = default;
        options.SignedOutCallbackPath = default;

        options.RemoteAuthenticationTimeout = TimeToSignIn;
        options.CorrelationCookie = new HostCookieBuilder(HelperCookies.State) { Expiration = TimeToSignIn };
        options.StringDataFormat = new PlainNonce();
        options.NonceCookie = new HostCookieBuilder(HelperCookies.Nonce) { Expiration = TimeToSignIn };

        options.RequireHttpsMetadata = !authority.IsLoopback;
        options.Backchannel = new HttpClient(new ClientProofHandler(aps) { InnerHandler = new TimeLimitHandler(Patience, time) { InnerHandler = outbound() } })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
            settings.Authority.TrimEnd('/') + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(options.Backchannel) { RequireHttps = options.RequireHttpsMetadata },
            new PinnedIssuer(authority));
    }
}
