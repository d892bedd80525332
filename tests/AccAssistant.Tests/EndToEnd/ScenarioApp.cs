using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app with its model behind a real socket, where a lost connection is one, and with countdowns that are soon over.</summary>
public class ScenarioApp : AppFixture
{
    private KestrelModel? model;

    public ScenarioApp()
        : this("--Llm:MaxRounds=3")
    {
    }

    internal ScenarioApp(params string[] settings)
        : base(null, ["--Turns:MaxSeconds=600", .. settings])
    {
    }

    protected override string[] LateSettings => [$"--Llm:Endpoint={model!.Endpoint}"];

    public override async ValueTask InitializeAsync()
    {
        model = await KestrelModel.StartAsync(pace: 0);
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await model!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Limits are the endpoint's and outlast a turn; without this one scenario would change the next one's first model.</summary>
    public void ForgetLimits()
    {
        var limits = Services.GetRequiredService<EndpointLimits>();
        foreach (var name in new[] { ScenarioTable.Main, ScenarioTable.Small })
            limits.Limited(name, TimeSpan.Zero);
    }

    protected override HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => new RealSocket(new Uri(model!.Endpoint).Authority, toSandbox);

    protected override void Configure(IServiceCollection services) =>
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<TurnEngine>(provider, new BriskTime()));
}
