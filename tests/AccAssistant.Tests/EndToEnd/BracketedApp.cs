using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app with a second language, and Dana to run it.</summary>
public sealed class BracketedApp() : AppFixture(null, "--Operators:People=Dana.Kowalski@northgate.example")
{
    protected override void Configure(IServiceCollection services) => services.AddSingleton(Bracketed.Languages);
}
