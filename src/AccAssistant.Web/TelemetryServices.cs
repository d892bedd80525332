using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Chat;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AccAssistant.Web;

/// <summary>Sends spans (turn, round, tool, Autodesk request), metrics and the log by OTLP where the standard variable says whereto. No content is in any of them.</summary>
public static class TelemetryServices
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Carries a span from the turn into the grain that reads for it.</summary>
    public const string Grains = "Microsoft.Orleans.Application";

    public static readonly string[] Sources = [TurnEngine.Telemetry, ModelRound.Telemetry, AccHttp.Telemetry, Grains];

    /// <summary>Of the app itself.</summary>
    public static readonly string[] OwnMeters = [TurnEngine.Telemetry, ModelRound.Telemetry, AccHttp.Telemetry, AuditTrail.Telemetry, SocketGauge.Telemetry];

    /// <summary>What the libraries beneath count without being asked twice: requests, connections, the process, grains, the database.</summary>
    public static readonly string[] LibraryMeters =
    [
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Http.Connections",
        "System.Runtime",
        "Microsoft.Orleans",
        "Npgsql",
    ];

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.UseEventLines();
        builder.Services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, LogFloor>();
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
            return builder;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("acc-assistant", serviceVersion: AppVersion.Text))
            .WithTracing(tracing => tracing.AddSource(Sources))
            .WithMetrics(metrics => metrics.AddMeter(OwnMeters).AddMeter(LibraryMeters))
            // Scopes stay out: the server's own hold whole addresses.
            .WithLogging(_ => { }, log => (log.IncludeFormattedMessage, log.IncludeScopes) = (true, false))
            .UseOtlpExporter();
        return builder;
    }
}
