using System.Text;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Benchmarks.Load;

/// <summary>The bare relay, measured like the app.</summary>
internal sealed class RelayTarget : ILoadTarget
{
    private readonly Uri address;

    private RelayTarget(Uri address, ServerProcess process) => (this.address, Process) = (address, process);

    public ServerProcess Process { get; }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> People => [new Dictionary<string, string>()];

    public Uri HubSocket => new UriBuilder(new Uri(address, RelayServer.Path)) { Scheme = Uri.UriSchemeWs }.Uri;

    public static async Task<RelayTarget> StartAsync(ModelStub model)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        return new RelayTarget(address, await ServerProcess.StartAsync(typeof(RelayTarget).Assembly.Location, address, "relay", $"--model={model.Address}"));
    }

    public async Task<ILoadChat> OpenAsync(int number)
    {
        var hub = new HubConnectionBuilder().WithUrl(new Uri(address, RelayServer.Path), HttpTransportType.WebSockets, options => options.SkipNegotiation = true).Build();
        await hub.StartAsync();
        return new Window(hub);
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private sealed class Window(HubConnection hub) : ILoadChat
    {
        public async Task<Heard> AskAsync(Speech speech, CancellationToken patience)
        {
            var heard = new Heard(speech);
            var whole = new StringBuilder();
            await foreach (var piece in hub.StreamAsync<string>("Ask", speech.Question, patience))
            {
                heard.Hear(piece);
                whole.Append(piece);
            }

            heard.Finish(whole.ToString());
            return heard;
        }

        public ValueTask DisposeAsync() => hub.DisposeAsync();
    }
}
