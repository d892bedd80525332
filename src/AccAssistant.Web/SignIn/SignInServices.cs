using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

public static class SignInServices
{
    /// <summary>Registers the two schemes, the anti-forgery cookie and the data-protection keys. Needs storage, the tokens and the outbound handler.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<ApsOptions>().Bind(configuration.GetSection(ApsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApsOptions>, ApsOptionsValidation>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<AutodeskProfiles>();
        services.AddSingleton<SignInCompletion>();
        services.AddSingleton<SignInEvents>();
        services.AddSingleton<StartEndpoint>();
        services.AddSingleton<SignOutEndpoint>();

        services.ConfigureOptions<AutodeskOptionsSetup>();
        services.AddAuthentication(SignInSchemes.Session)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SignInSchemes.Session, null)
            .AddOpenIdConnect(SignInSchemes.Autodesk, "Autodesk", _ => { });
        services.AddAuthorization();
        services.AddAntiforgery(options => options.Cookie = new HostCookieBuilder("__Host-acc-form"));

        services.AddDataProtection().SetApplicationName("AccAssistant");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>(KeepKeysApart);

        // The request line of the way back from Autodesk carries the code, and the handler's finest traces carry more.
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogLevel.Information));
        return services;
    }

    /// <summary>POST /signin/start and POST /signout. The way back from Autodesk is answered by the authentication middleware.</summary>
    public static WebApplication MapSignIn(this WebApplication app)
    {
        app.MapPost("/signin/start", (StartEndpoint start, HttpContext context) => start.HandleAsync(context)).AllowAnonymous();
        app.MapPost("/signout", (SignOutEndpoint signOut, HttpContext context) => signOut.HandleAsync(context)).AllowAnonymous();
        return app;
    }

    private static void KeepKeysApart(KeyManagementOptions options, DataFolder folder, ILoggerFactory loggers)
    {
        var keys = new DirectoryInfo(folder.File("keys"));
        if (!keys.Exists && !OperatingSystem.IsWindows())
            Directory.CreateDirectory(keys.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        options.XmlRepository = new FileSystemXmlRepository(keys, loggers);
    }
}
