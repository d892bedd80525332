using AccAssistant.Web.Cluster;

namespace AccAssistant.Web.Operators.Day;

public static class DayServices
{
    /// <summary>What the operators' page of the day reads. Whoever joins the instances registers <see cref="ClusterNow"/>.</summary>
    public static IServiceCollection AddOperatorDay(this IServiceCollection services) => services
        .AddSingleton<ActivePeople>()
        .AddSingleton<TurnsOfDay>()
        .AddSingleton<TokensOfDay>()
        .AddSingleton<LimitsOfDay>()
        .AddSingleton<QuotasNow>()
        .AddSingleton<SlowQuestions>()
        .AddSingleton<DatabaseStanding>()
        .AddSingleton<DayReader>();
}
