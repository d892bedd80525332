using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Acc;

public static class AccServices
{
    public static IServiceCollection AddAcc(this IServiceCollection services, IConfiguration configuration) => services;
}
