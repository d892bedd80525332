using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Records;

public static class RecordsServices
{
    public static IServiceCollection AddRecords(this IServiceCollection services, IConfiguration configuration) => services;
}
