using AccAssistant.Acc.Http;
using AccAssistant.Conversations;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Tests.Conversations.Plugins;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>The engine as the app registers it, over a scripted endpoint and fake tools.</summary>
internal sealed class TurnScene : IDisposable
{
    private readonly Dictionary<string, string?> settings = new()
    {
        ["Llm:Endpoint"] = "http://model.test/v1",
        ["Llm:ApiKey"] = "test-key",
        ["Llm:Model"] = "big",
        ["Llm:FallbackModel"] = "",
    };

    private readonly Lazy<ServiceProvider> services;

    public TurnScene() => services = new Lazy<ServiceProvider>(() => Services().BuildServiceProvider());

    public ScriptedEndpoint Endpoint { get; } = new();

    public FakeTools Tools { get; } = new();

    public RecordingSink Sink { get; } = new();

    public HeldLedger Ledger { get; } = new();

    /// <summary>In place of the scripted endpoint, where there is a real one.</summary>
    public OutboundHandler? Network { get; set; }

    public TimeProvider Time { get; set; } = new InstantTime();

    public IServiceProvider Provider => services.Value;

    public TurnScene With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    public Task<TurnOutcome> AskAsync(params IReadOnlyList<PastTurn> past) => AskAsync(TestContext.Current.CancellationToken, past);

    public Task<TurnOutcome> AskAsync(CancellationToken cancellationToken, params IReadOnlyList<PastTurn> past) =>
        Provider.GetRequiredService<TurnEngine>().RunAsync(
            new TurnWork(Guid.NewGuid(), Questions.Of("How many RFIs are open?"), past), Sink, cancellationToken);

    /// <summary>Role and content of each message of a request.</summary>
    public IReadOnlyList<(string Role, string? Content)> Messages(int request) =>
        [.. Endpoint.Requests[request].GetProperty("messages").EnumerateArray().Select(message => (
            message.GetProperty("role").GetString()!,
            message.TryGetProperty("content", out var content) ? content.ToString() : null))];

    public string Model(int request) => Endpoint.Requests[request].GetProperty("model").GetString()!;

    public IServiceCollection Services() => new ServiceCollection()
        .AddLogging()
        .AddSingleton(Time)
        .AddConversations(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .AddSingleton<OutboundHandler>(Network ?? (() => Endpoint))
        .AddSingleton<ITokenLedger>(Ledger)
        .AddSingleton<ProjectRecordsFor>((_, _) => new FakeRecords())
        .AddSingleton<TurnToolsFor>(_ => Tools)
        .AddSingleton<SystemPrompt>(() => "You answer about construction records.")
        .AddSingleton<TurnPrompt>(work => $"Project {work.Question.Context.Project.Name}; {work.Question.UserName}");

    public void Dispose()
    {
        if (services.IsValueCreated)
        {
            services.Value.Dispose();
        }

        Endpoint.Dispose();
    }
}
