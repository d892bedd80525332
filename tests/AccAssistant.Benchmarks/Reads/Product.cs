using System.Collections.Concurrent;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Acc;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>The client and the records engine as the app registers them, over the real network stack.</summary>
internal sealed class Product : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly ConcurrentDictionary<string, RequestQuota> quotas = new();

    public Product(string address, string token = "token", params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("Aps:ApiBaseUrl", address)).Select(setting => KeyValuePair.Create<string, string?>(setting.Item1, setting.Item2)))
            .Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<OutboundHandler>(() => new CountedRequests(Requests, new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }))
            .AddSingleton<SessionTokensFor>(_ => new HeldToken(token))
            .AddSingleton<RequestQuotaFor>(QuotaOf)
            .AddSingleton<ISnapshotStore, NoSnapshots>()
            .AddAcc(configuration)
            .AddRecords(configuration)
            .BuildServiceProvider();
        Records = Open(RunningSandbox.Dana);
    }

    public ShiftedTime Time { get; } = new();

    /// <summary>Path and query of everything sent.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public ProjectRecords Records { get; }

    /// <summary>That person's view of the project, to be disposed of.</summary>
    public ProjectRecords Open(Caller caller) => services.GetRequiredService<NewProjectRecords>()(caller.UserId, RunningSandbox.Project.Id);

    /// <summary>Asks and takes the first rows, as a conversation does.</summary>
    public Task<Answered> AskAsync(RecordModule module, string where) => AskAsync(Records, RunningSandbox.Dana, module, where);

    public static async Task<Answered> AskAsync(ProjectRecords records, Caller caller, RecordModule module, string where)
    {
        RecordReply? last = null;
        await foreach (var reply in records.Ask(new QueryRequest(module, where, 25), new RecordContext(caller, RunningSandbox.Project, null)))
            last = reply;
        return last as Answered ?? throw new InvalidOperationException($"{where}: {last}");
    }

    public async ValueTask DisposeAsync()
    {
        Records.Dispose();
        await services.DisposeAsync();
    }

    private RequestQuota QuotaOf(string family) =>
        quotas.GetOrAdd(family, name => new RequestQuota(services.GetRequiredService<IOptions<QuotaOptions>>().Value.LimitsOf(name), Time));

    private sealed class HeldToken(string token) : ISessionTokens
    {
        public Task<string?> GetAccessTokenAsync(string? rejected = null) => Task.FromResult<string?>(token);
    }

    private sealed class CountedRequests(ConcurrentQueue<string> requests, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            requests.Enqueue(request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
