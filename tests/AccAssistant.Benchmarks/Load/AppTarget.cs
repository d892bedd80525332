using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Benchmarks.Load;

/// <summary>The app with everything it does to an answer: rounds, budgets, rendering, storing.</summary>
internal sealed class AppTarget : ILoadTarget
{
    private const string Riverside = "10050a1e-6f3b-4d27-9c58-b2e4710d6f01";

    private static readonly string[] People = ["Dana", "Rafael", "Priya", "Tomas"];

    private readonly AppServer app;
    private readonly TestBrowser[] browsers;
    private readonly ModelStub model;

    private AppTarget(AppServer app, TestBrowser[] browsers, ModelStub model) => (this.app, this.browsers, this.model) = (app, browsers, model);

    public string Name => "app";

    public ServerProcess Process => app.Process;

    public AppServer App => app;

    /// <summary>What lets few people ask as many do.</summary>
    public static string[] Settings(ModelStub model) =>
    [
        $"--Llm:Endpoint={model.Address}",
        "--Llm:ApiKey=load",
        "--Llm:Model=load",
        "--Llm:FallbackModel=",
        "--Llm:MaxOutputTokens=60000",
        "--Llm:MaxTurnTokens=1000000",
        "--Turns:QuestionsPerMinute=100000",
        "--Turns:RunningPerPerson=1000",
        "--Limits:SocketsPerPerson=10000",
        "--Limits:RequestsPerMinute=1000000",
    ];

    public static async Task<AppTarget> StartAsync(Published published, RunningSandbox sandbox, ModelStub model)
    {
        var app = await AppServer.StartAsync(published, sandbox, Settings(model));
        return new AppTarget(app, await Task.WhenAll(People.Select(app.SignInAsync)), model);
    }

    public async Task<ILoadChat> OpenAsync(int number)
    {
        var browser = browsers[number % browsers.Length];
        var window = new Window(WindowOf(app, browser), await NewConversationAsync(browser));
        await window.OpenAsync();
        // An untouched conversation would be given to whoever asks for a new one next.
        await window.AskAsync(model.Prepare(new Load("opening", 1, 0, 1)), CancellationToken.None);
        return window;
    }

    private static async Task<Guid> NewConversationAsync(TestBrowser browser)
    {
        var page = await browser.GetTextAsync($"/p/{Riverside}");
        using var opened = await browser.PostAsync($"/p/{Riverside}", [new("__RequestVerificationToken", TestBrowser.AntiforgeryToken(page))]);
        return Guid.Parse(browser.Address.Segments[^1]);
    }

    private static HubConnection WindowOf(AppServer app, TestBrowser browser) => new HubConnectionBuilder()
        .WithUrl(app.Hub, HttpTransportType.WebSockets, options =>
        {
            options.SkipNegotiation = true;
            foreach (var (name, value) in AppServer.HeadersOf(browser))
                options.Headers.Add(name, value);
            options.Headers.Add("Origin", TestBrowser.AppAddress.GetLeftPart(UriPartial.Authority));
        })
        .AddJsonProtocol(json => json.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)))
        .Build();

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers)
            browser.Dispose();
        await app.DisposeAsync();
    }

    private sealed class Window(HubConnection hub, Guid conversation) : ILoadChat
    {
        private long last;

        public Task OpenAsync() => hub.StartAsync();

        public async Task<Heard> AskAsync(Speech speech, CancellationToken patience)
        {
            // The page follows before it asks.
            var following = hub.StreamAsync<TurnEvent>("Follow", conversation, last, patience);
            var heard = new Heard(speech);
            var asking = hub.InvokeAsync<AskReply>("Ask", new AskCommand(conversation, speech.Question, Guid.NewGuid().ToString("D"), null, null), patience);
            var screen = new List<string>();
            await foreach (var happened in following)
            {
                last = Math.Max(last, happened.Number);
                if (happened is AnswerRendered { FirstBlock: var first, Blocks: var blocks, Tail: var tail })
                {
                    heard.Hear(tail.Length > 0 ? tail : blocks is [.., var end] ? end : "");
                    screen.RemoveRange(first, screen.Count - first);
                    screen.AddRange(blocks);
                }

                if (happened is TurnEnded { Status: var status, Failure: var failure })
                {
                    if (status != TurnStatus.Completed)
                        throw new InvalidOperationException($"The answer ended as {status}: {failure}");
                    break;
                }
            }

            if ((await asking).Refusal is { } refusal)
                throw new InvalidOperationException($"The question was refused: {refusal}");
            heard.Finish(string.Join('\n', screen));
            return heard;
        }

        public ValueTask DisposeAsync() => hub.DisposeAsync();
    }
}
