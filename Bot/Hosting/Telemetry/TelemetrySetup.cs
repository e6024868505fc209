using AccountBot.Schedule;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AccountBot.Hosting.Telemetry;

/// <summary>Traces, metrics and logs by OpenTelemetry. Where nobody is named who takes them nothing of it is loaded, and a start costs no more.</summary>
internal static class TelemetrySetup
{
    private const string Service = "TeamsAccountBot";

    // All of our own meters and spans are called so.
    private const string Ours = "AccountBot.*";

    // What is asked elsewhere is health, or somebody who looks for holes.
    private const string Traced = "/api/messages";

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.AddSimpleConsole(console => console.IncludeScopes = true);
        if (Exporters.Of(builder.Configuration) is { Any: true } exporters)
        {
            Add(builder, exporters);
        }

        return builder;
    }

    private static void Add(WebApplicationBuilder builder, Exporters exporters)
    {
        builder.Services.AddHostedService<WorkGauge>();
        builder.Logging.AddOpenTelemetry(logs => logs.IncludeScopes = true);
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service))
            .WithTracing(traces => Trace(traces))
            .WithMetrics(metrics => metrics.AddMeter(Ours).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation());
        if (exporters.Otlp)
        {
            telemetry.UseOtlpExporter();
        }

        if (exporters.AzureMonitor is { } connection)
        {
            SendToAzureMonitor(telemetry, connection);
        }
    }

    private static void Trace(TracerProviderBuilder traces) => traces
        .AddSource(Ours)
        .AddAspNetCoreInstrumentation(server => server.Filter = context => context.Request.Path == Traced)
        .AddHttpClientInstrumentation()
        .AddProcessor(new AddressShortener());

    private static void SendToAzureMonitor(OpenTelemetryBuilder telemetry, string connection)
    {
        void To(AzureMonitorExporterOptions options) => (options.ConnectionString, options.DisableOfflineStorage) = (connection, true);
        telemetry
            .WithTracing(traces => traces.AddAzureMonitorTraceExporter(To))
            .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(To))
            .WithLogging(logs => logs.AddAzureMonitorLogExporter(To));
    }
}
