using AccAssistant.Benchmarks.Programs;
using AccAssistant.Benchmarks.Reads;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Load;

/// <summary>The app with everything it does to an answer: rounds, budgets, rendering, storing.</summary>
internal sealed class AppTarget : ILoadTarget
{
    private static readonly string[] FirstNames = ["Dana", "Rafael", "Priya", "Tomas"];

    private readonly AppServer app;
    private readonly TestBrowser[] browsers;
    private readonly ModelStub model;

    private AppTarget(AppServer app, TestBrowser[] browsers, ModelStub model) => (this.app, this.browsers, this.model) = (app, browsers, model);

    public ServerProcess Process => app.Process;

    public Uri HubSocket => app.HubSocket;

    public IReadOnlyList<IReadOnlyDictionary<string, string>> People => Array.ConvertAll(browsers, AppServer.HeadersOf);

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
        .. NoQuotas.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
    ];

    public static async Task<AppTarget> StartAsync(Published published, RunningSandbox sandbox, ModelStub model)
    {
        var app = await AppServer.StartAsync(published, sandbox, Settings(model));
        return new AppTarget(app, await Task.WhenAll(FirstNames.Select(app.SignInAsync)), model);
    }

    public async Task<ILoadChat> OpenAsync(int number)
    {
        var browser = browsers[number % browsers.Length];
        var window = await AppWindow.OpenAsync(app, browser, await AppWindow.NewConversationAsync(browser));
        // An untouched conversation would be given to whoever asks for a new one next.
        await window.AskAsync(model.Prepare(new Load("opening", 1, 0, 1)), CancellationToken.None);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers)
            browser.Dispose();
        await app.DisposeAsync();
    }
}
