using System.Collections.Concurrent;
using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Commands;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace AccAssistant.Conversations;

public static class ConversationsServices
{
    /// <summary>Turns, the model endpoint, history, plugins and prompts. Needs storage, records and an <see cref="OutboundHandler"/>.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AuditTrail>();
        services.TryAddSingleton<AuditRetention>();
        // English, unless somebody has brought more.
        services.TryAddSingleton(new SpokenLanguages(["en"], (_, _) => null));
        return services
            .AddModels(configuration)
            .AddHistory(configuration)
            .AddTurns(configuration)
            .AddPlugins()
            .AddPrompts(configuration);
    }

    private static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LlmOptions>().Bind(configuration.GetSection(LlmOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LlmOptions>, LlmOptionsValidator>();
        services.AddSingleton(provider => ModelClient.Create(
            provider.GetRequiredService<IOptions<LlmOptions>>().Value,
            provider.GetRequiredService<OutboundHandler>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ChatServiceFor>(provider =>
        {
            var byModel = new ConcurrentDictionary<string, IChatCompletionService>(StringComparer.Ordinal);
            var client = new Lazy<OpenAI.OpenAIClient>(provider.GetRequiredService<OpenAI.OpenAIClient>);
            return model => byModel.GetOrAdd(model, id => new OpenAIChatCompletionService(id, client.Value));
        });
        return services
            .AddMetrics()
            .AddHostedService<TokenGauges>()
            .AddHostedService<ModelWarming>()
            .AddSingleton<ITokenLedger, TokenLedger>()
            .AddSingleton<EndpointLimits>()
            .AddSingleton<BudgetPlan>()
            .AddSingleton<ModelRound>()
            .AddSingleton<ModelAccess>()
            .AddSingleton<ModelCatalog>();
    }

    private static IServiceCollection AddHistory(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ConversationOptions>()
            .Bind(configuration.GetSection(ConversationOptions.Section))
            .Validate(options => options.KeepDays is >= 0 and <= 3650, "Conversations:KeepDays must be between 0 and 3650; 0 keeps conversations until they are deleted.")
            .ValidateOnStart();
        services.TryAddSingleton<SnapshotStore>();
        return services
            .AddSingleton<ConversationHistory>()
            .AddSingleton<ConversationTurns>()
            .AddSingleton<ConversationEdits>()
            .AddSingleton<ConversationSearch>()
            .AddSingleton<SavedList>()
            .AddSingleton<PersonData>()
            .AddSingleton<PersonDeletion>()
            .AddSingleton<TurnStore>()
            .AddHostedService<HistorySweep>();
    }

    private static IServiceCollection AddTurns(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TurnOptions>()
            .Bind(configuration.GetSection(TurnOptions.Section))
            .Validate(options => options.MaxSeconds is >= 10 and <= 600, "Turns:MaxSeconds must be between 10 and 600.")
            .Validate(options => options.MaxQuestionLength is >= 100 and <= 200_000, "Turns:MaxQuestionLength must be between 100 and 200000.")
            .Validate(options => options.QuestionsPerMinute > 0, "Turns:QuestionsPerMinute must be above 0.")
            .Validate(options => options.RunningPerPerson > 0, "Turns:RunningPerPerson must be above 0.")
            .ValidateOnStart();
        services.AddSingleton<ICommands, CommandBook>().AddSingleton<Suggestions>().AddSingleton<NextSteps>();
        services.AddSingleton<TurnEngine>();
        services.AddSingleton<ConversationsHere>();
        return services.AddSingleton<NewConversation>(provider => id => new Conversation(
            id,
            provider.GetRequiredService<TurnEngine>(),
            provider.GetRequiredService<TurnStore>(),
            provider.GetRequiredService<AuditTrail>(),
            provider.GetRequiredService<SpokenLanguages>(),
            provider.GetRequiredService<IOptions<TurnOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Conversation>>()));
    }
}
