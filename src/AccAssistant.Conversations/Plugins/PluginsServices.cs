using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Conversations.Plugins;

public static class PluginsServices
{
    public static IServiceCollection AddPlugins(this IServiceCollection services) => services;
}
