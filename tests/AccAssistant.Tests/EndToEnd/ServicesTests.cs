using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

[Collection(EndToEndCollection.Name)]
public sealed class ServicesTests(AppFixture app)
{
    /// <summary>The container checks constructors at the start; what a factory makes only shows when it is asked for.</summary>
    [Fact]
    public async Task Every_service_of_ours_can_be_resolved()
    {
        var ours = app.Registered
            .Where(service => !service.IsKeyedService && !service.ServiceType.ContainsGenericParameters)
            .Select(service => service.ServiceType)
            .Where(type => type.Assembly.GetName().Name!.StartsWith("AccAssistant.", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        await using var scope = app.Services.CreateAsyncScope();

        Assert.True(ours.Count > 40);
        Assert.All(ours, type => Assert.NotNull(scope.ServiceProvider.GetRequiredService(type)));
    }
}
