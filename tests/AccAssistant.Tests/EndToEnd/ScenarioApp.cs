using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app with a model that writes without pauses, and countdowns that are soon over.</summary>
public class ScenarioApp : AppFixture
{
    public ScenarioApp()
        : this("--Llm:MaxRounds=3")
    {
    }

    internal ScenarioApp(params string[] settings)
        : base(options => options.SlowPaceMilliseconds = 0, ["--Turns:MaxSeconds=600", .. settings])
    {
    }

    /// <summary>Limits are the endpoint's and outlast a turn; without this one scenario would change the next one's first model.</summary>
    public void ForgetLimits()
    {
        var limits = Services.GetRequiredService<EndpointLimits>();
        foreach (var model in new[] { ScenarioTable.Main, ScenarioTable.Small })
            limits.Limited(model, TimeSpan.Zero);
    }

    protected override void Configure(IServiceCollection services) =>
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TurnEngine>(provider, new BriskTime()));
}
