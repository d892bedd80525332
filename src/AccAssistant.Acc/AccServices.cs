using AccAssistant.Acc.Accounts;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc;

public static class AccServices
{
    /// <summary>Everything that reads Autodesk. The app adds <see cref="Tokens.SessionTokensFor"/> and <see cref="RequestQuotaFor"/>, and may put its own <see cref="OutboundHandler"/> first.</summary>
    public static IServiceCollection AddAcc(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OutboundHandler>(Outbound.Create);

        // Its own loggers would write addresses, and addresses hold ids.
        services.AddHttpClient(AccHttp.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<OutboundHandler>()())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

        return services
            .AddAccOptions(configuration)
            .AddSingleton<AccHttp>()
            .AddSingleton<ProjectsApi>()
            .AddSingleton<ProjectDirectory>()
            .AddSingleton<IssuesApi>()
            .AddSingleton<RfisApi>()
            .AddSingleton<SubmittalsApi>()
            .AddSingleton<SubmittalSetupApi>()
            .AddSingleton<AccountsApi>()
            .AddSingleton<PeopleApi>()
            .AddSingleton<LocationsApi>()
            .AddSingleton<AttachmentsApi>()
            .AddSingleton<RecordLinks>();
    }

    private static IServiceCollection AddAccOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ApsOptions>().Bind(configuration.GetSection(ApsOptions.Section)).ValidateOnStart();
        services.AddOptions<QuotaOptions>().Bind(configuration.GetSection(QuotaOptions.Section)).ValidateOnStart();
        services.AddOptions<LinkOptions>().Bind(configuration.GetSection(LinkOptions.Section)).ValidateOnStart();
        services.AddOptions<ConfiguredProjects>().Configure(projects => projects.Read(configuration)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<ApsOptions>, ApsOptionsValidator>()
            .AddSingleton<IValidateOptions<QuotaOptions>, QuotaOptionsValidator>()
            .AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsValidator>()
            .AddSingleton<IValidateOptions<ConfiguredProjects>, ConfiguredProjectsValidator>();
    }
}
