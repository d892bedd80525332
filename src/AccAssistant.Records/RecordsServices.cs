using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records.Snapshots;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Records;

public static class RecordsServices
{
    /// <summary>Needs the API classes of the client; <see cref="ProjectRecordsFor"/> is registered by whoever keeps the only copies.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CalendarOptions>().Bind(configuration.GetSection(CalendarOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CalendarOptions>, CalendarOptionsValidator>();
        services.AddOptions<ReportOptions>().Bind(configuration.GetSection(ReportOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReportOptions>, ReportOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Calendar>();
        services.TryAddSingleton<SnapshotStore>();
        services.TryAddSingleton<ISnapshotStore>(provider => provider.GetRequiredService<SnapshotStore>());
        services.AddSingleton(provider => ModuleReaders.From(
            provider.GetRequiredService<IssuesApi>(),
            provider.GetRequiredService<RfisApi>(),
            provider.GetRequiredService<SubmittalsApi>(),
            provider.GetRequiredService<PeopleApi>(),
            provider.GetRequiredService<LocationsApi>(),
            provider.GetRequiredService<RecordLinks>()));
        services.AddSingleton(_ => new ProjectsHeld());
        services.AddSingleton<NewProjectRecords>(provider => (userId, project) => new ProjectRecords(
            userId,
            project,
            provider.GetRequiredService<ModuleReaders>(),
            provider.GetRequiredService<Calendar>(),
            provider.GetRequiredService<ISnapshotStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        return services;
    }
}
