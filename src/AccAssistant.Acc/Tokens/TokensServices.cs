using AccAssistant.Storage.Audit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccAssistant.Acc.Tokens;

public static class TokensServices
{
    /// <summary>Registers the token store and the token endpoint. <see cref="SessionTokensFor"/> is registered where the grains are known.</summary>
    public static IServiceCollection AddTokens(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AuditTrail>();
        services.AddSingleton<IdentityDiscovery>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton<ClientTrial>();
        services.AddSingleton<TokenStore>();
        return services;
    }
}
