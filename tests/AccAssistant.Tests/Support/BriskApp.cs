using AccAssistant.Acc.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Support;

/// <summary>The app whose patience with Autodesk is soon over.</summary>
public sealed class BriskApp : AppFixture
{
    protected override void Configure(IServiceCollection services) =>
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<AccHttp>(provider, new BriskTime()));
}
