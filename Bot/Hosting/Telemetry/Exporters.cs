namespace AccountBot.Hosting.Telemetry;

/// <summary>Where traces, metrics and logs go besides the console: nowhere, unless the environment says so by the names that everybody uses.</summary>
/// <param name="Otlp">Whether a collector is named; how to speak to it is read from the standard's other variables.</param>
/// <param name="AzureMonitor">Application Insights' connection string.</param>
internal sealed record Exporters(bool Otlp, string? AzureMonitor)
{
    public const string OtlpKey = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string AzureMonitorKey = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public bool Any => Otlp || AzureMonitor is not null;

    public static Exporters Of(IConfiguration configuration) => new(
        !string.IsNullOrWhiteSpace(configuration[OtlpKey]),
        configuration[AzureMonitorKey] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null);
}
