using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AccAssistant.Web;

/// <summary>Sends spans (turn, round, tool, Autodesk request) and counters by OTLP where the standard variable says whereto. No content is in any of them, nor in a log.</summary>
public static class TelemetryServices
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Carries a span from the turn into the grain that reads for it.</summary>
    public const string Grains = "Microsoft.Orleans.Application";

    public static readonly string[] Sources = [TurnEngine.Telemetry, ModelRound.Telemetry, AccHttp.Telemetry, Grains];

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, LogFloor>();
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
            return builder;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("acc-assistant"))
            .WithTracing(tracing => tracing.AddSource(Sources))
            .WithMetrics(metrics => metrics.AddMeter(TurnEngine.Telemetry, ModelRound.Telemetry))
            .UseOtlpExporter();
        return builder;
    }
}
