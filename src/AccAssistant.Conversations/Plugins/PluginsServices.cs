using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Plugins;

public static class PluginsServices
{
    /// <summary>Registers <see cref="TurnToolsFor"/>; <see cref="ProjectRecordsFor"/> and <see cref="LlmOptions"/> come from elsewhere.</summary>
    public static IServiceCollection AddPlugins(this IServiceCollection services)
    {
        services.AddOptions<LlmOptions>();
        services.AddSingleton<TurnToolsFor>(provider =>
        {
            var recordsFor = provider.GetRequiredService<ProjectRecordsFor>();
            var options = provider.GetRequiredService<IOptionsMonitor<LlmOptions>>();
            var logger = provider.GetRequiredService<ILogger<TurnTools>>();
            return context => new TurnTools(recordsFor(context.Caller.UserId, context.Project.Id), context, options.CurrentValue.MaxToolResultTokens, logger);
        });
        return services;
    }
}
