using System.Diagnostics.Metrics;

namespace AccAssistant.Web.Chat;

/// <summary>Shows the operator how many windows hold a live connection to this instance.</summary>
internal sealed class SocketGauge(IMeterFactory meters, OpenSockets sockets) : IHostedService
{
    public const string Telemetry = "AccAssistant.Chat";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        meters.Create(Telemetry).CreateObservableGauge("acc_assistant.sockets", () => sockets.Count, "{socket}", "Windows with a live connection to this instance.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
