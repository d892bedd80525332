using AccAssistant.Acc;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Storage.Keys;
using AccAssistant.Web.Operators;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

public static class SignInServices
{
    /// <summary>Registers the two schemes, the anti-forgery cookie and the data-protection keys. Needs storage, the tokens, the languages, the outbound handler and <see cref="Acc.ApsOptions"/>.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AuditTrail>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<Sessions>().AddSingleton<SignedInBrowsers>();
        services.AddSingleton<AutodeskProfiles>();
        services.AddSingleton<SignInCompletion>();
        services.AddSingleton<SignInEvents>();
        services.TryAddSingleton<ForgedForms>();
        services.AddSingleton<StartEndpoint>();
        services.AddSingleton<SignOutEndpoint>();

        services.ConfigureOptions<AutodeskOptionsSetup>();
        services.AddAuthentication(SignInSchemes.Session)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SignInSchemes.Session, null)
            .AddOpenIdConnect(SignInSchemes.Autodesk, "Autodesk", _ => { });
        services.AddAuthorization();
        services.AddAntiforgery(options => options.Cookie = new HostCookieBuilder("__Host-acc-form"));

        services.AddDataProtection().SetApplicationName("AccAssistant");
        services.AddSingleton(provider => new KeySealing(provider.GetRequiredService<IOptions<StorageOptions>>().Value.KeySecret is { Length: > 0 } secret
            ? secret
            : provider.GetRequiredService<IOptions<ApsOptions>>().Value.ClientSecret));
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider, IOptions<StorageOptions>>(KeepKeys);
        return services;
    }

    private static void KeepKeys(KeyManagementOptions keys, IServiceProvider services, IOptions<StorageOptions> storage)
    {
        keys.NewKeyLifetime = TimeSpan.FromDays(storage.Value.KeyDays);
        if (storage.Value.KeepsKeysInDatabase)
        {
            keys.XmlRepository = services.GetRequiredService<DatabaseKeys>();
            keys.XmlEncryptor = services.GetRequiredService<KeySealing>();
        }
        else
        {
            keys.XmlRepository = new FileSystemXmlRepository(services.GetRequiredService<KeyFolder>().Folder, services.GetRequiredService<ILoggerFactory>());
        }
    }

    /// <summary>POST /signin/start and POST /signout. The way back from Autodesk is answered by the authentication middleware.</summary>
    public static WebApplication MapSignIn(this WebApplication app)
    {
        app.MapPost("/signin/start", (StartEndpoint start, HttpContext context) => start.HandleAsync(context)).AllowAnonymous();
        app.MapPost("/signout", (SignOutEndpoint signOut, HttpContext context) => signOut.HandleAsync(context)).AllowAnonymous();
        return app;
    }
}
