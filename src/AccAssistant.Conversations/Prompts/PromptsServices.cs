using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Meaning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Prompts;

public static class PromptsServices
{
    /// <summary>Registers <see cref="PromptLibrary"/>, <see cref="SystemPrompt"/> and <see cref="TurnPrompt"/>; a missing or broken prompt stops the start.</summary>
    public static IServiceCollection AddPrompts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PromptOptions>().Bind(configuration.GetSection(PromptOptions.Section));
        services.AddSingleton(provider =>
        {
            var development = provider.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;
            var folder = PromptFolder.Find(provider.GetRequiredService<IOptions<PromptOptions>>().Value, development);
            return new PromptLibrary(folder, watch: development, provider.GetRequiredService<ILogger<PromptLibrary>>());
        });
        services.AddHostedService<PromptsOnStart>();
        services.AddSingleton<SystemPrompt>(provider =>
        {
            var library = provider.GetRequiredService<PromptLibrary>();
            return () => library.Get(PromptNames.System).Text;
        });
        services.AddSingleton<TurnPrompt>(provider =>
        {
            var library = provider.GetRequiredService<PromptLibrary>();
            var calendar = provider.GetRequiredService<Calendar>();
            return work =>
            {
                var context = work.Question.Context;
                return new TurnValues(work, calendar.For(context.Project, context.BrowserTimeZone)).Fill(library.Get(PromptNames.Turn).Text);
            };
        });
        return services;
    }
}
