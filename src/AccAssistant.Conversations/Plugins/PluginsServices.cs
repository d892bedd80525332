using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Plugins;

public static class PluginsServices
{
    /// <summary>Registers <see cref="TurnToolsFor"/>; <see cref="ProjectRecordsFor"/> and <see cref="BudgetPlan"/> come from elsewhere.</summary>
    public static IServiceCollection AddPlugins(this IServiceCollection services)
    {
        services.AddSingleton<TurnToolsFor>(provider =>
        {
            var recordsFor = provider.GetRequiredService<ProjectRecordsFor>();
            var plan = provider.GetRequiredService<BudgetPlan>();
            var logger = provider.GetRequiredService<ILogger<TurnTools>>();
            return work =>
            {
                var context = work.Question.Context with { TurnId = work.TurnId };
                return new TurnTools(recordsFor(context.Caller.UserId, context.Project.Id), context, work.Question.Words, plan.Current, work.LastQuery, logger);
            };
        });
        return services;
    }
}
