using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Conversations;

public static class ConversationsServices
{
    public static IServiceCollection AddConversations(this IServiceCollection services, IConfiguration configuration) => services;
}
