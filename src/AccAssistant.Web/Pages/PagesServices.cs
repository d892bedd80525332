using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Languages;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Pages.Files;
using AccAssistant.Web.Pages.Help;
using AccAssistant.Web.Pages.Projects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccAssistant.Web.Pages;

public static class PagesServices
{
    /// <summary>Every page asks for a signed-in person unless it is named here, and none is kept by a cache.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            options.Conventions.ConfigureFilter(new ResponseCacheAttribute { NoStore = true, Location = ResponseCacheLocation.None });
            options.Conventions.ConfigureFilter(new KnownHandlers());
            options.Conventions.AuthorizeFolder("/");
            options.Conventions.AllowAnonymousToFolder("/SignIn");
            options.Conventions.AllowAnonymousToFolder("/Errors");
            options.Conventions.AllowAnonymousToFolder("/Help");
            options.Conventions.AllowAnonymousToFolder("/Offline");
            options.Conventions.AuthorizeOperators("/Setup");
            options.Conventions.AuthorizeOperators("/Operator");
        })
        // No form of ours names its fields the way jQuery does, and a field with half a bracket would end as a fault.
        .AddMvcOptions(options => options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>())
        .AddMvcOptions(options => options.Filters.AddService<ForgedForms>());
        services.AddSingleton<RecordFiles>(provider => (module, caller, project, record, cancellationToken) => module switch
        {
            RecordModule.Issues => provider.GetRequiredService<IssuesApi>().ListAttachmentsAsync(caller, project, record, cancellationToken),
            RecordModule.Rfis => provider.GetRequiredService<RfisApi>().ListAttachmentsAsync(caller, project, record, cancellationToken),
            _ => provider.GetRequiredService<SubmittalsApi>().ListAttachmentsAsync(caller, project, record, cancellationToken),
        });
        services.AddResponseCompression(options =>
        {
            // How long a page or a list is tells outsiders nothing: other sites cannot ask for one with a person's cookie, and tokens in forms are masked anew each time.
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json"];
        });
        services.AddLanguages();
        services.AddSingleton<Glossary>().AddSingleton<RecentProjects>().AddScoped<HiddenConversations>().AddSingleton<PersonExport>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AuditTrail>();
        services.TryAddSingleton<ForgedForms>();
        services.TryAddSingleton(new SiteNotice((string?)null));
        return services;
    }

    /// <summary>Failures of pages become the error page. Goes before everything that may fail.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) =>
        app.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}");

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets().AllowAnonymous().Add(KeepFonts);
        routes.MapRazorPages().WithStaticAssets();
        routes.MapGet("/projects", ProjectsEndpoint.ListAsync).RequireAuthorization();
    }

    /// <summary>Fonts are named by the style sheet, where no fingerprint is known. They are half of what a first page loads, and one of an older version looks the same.</summary>
    private static void KeepFonts(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RoutePattern.RawText: { } path, RequestDelegate: { } send } || !path.EndsWith(".woff2", StringComparison.Ordinal))
            return;
        endpoint.RequestDelegate = http =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.CacheControl = "max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return send(http);
        };
    }
}
