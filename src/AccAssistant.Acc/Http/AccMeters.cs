using System.Diagnostics.Metrics;
using System.Globalization;

namespace AccAssistant.Acc.Http;

/// <summary>What is asked of Autodesk and how long its quotas make us wait, by endpoint family.</summary>
internal static class AccMeters
{
    /// <summary>In place of a status where there was no answer.</summary>
    public const string Silent = "silent";

    /// <inheritdoc cref="Silent"/>
    public const string Unreachable = "unreachable";

    private static readonly Meter Meter = new(AccHttp.Telemetry);
    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("acc_assistant.acc.requests", "{request}", "Requests sent to Autodesk, repeats included, by endpoint family and status; silent and unreachable are no answer.");
    private static readonly Histogram<double> QuotaWait = Meter.CreateHistogram<double>("acc_assistant.acc.quota_wait", "s", "How long a request waited for its place in the quota or for Autodesk's pause to end, by endpoint family; who need not wait is not counted.");

    public static void Sent(string family, int status) => Sent(family, status.ToString(CultureInfo.InvariantCulture));

    public static void Sent(string family, string status) => Requests.Add(1, new("family", family), new("status", status));

    public static void Waited(string family, TimeSpan wait)
    {
        if (wait > TimeSpan.Zero)
        {
            QuotaWait.Record(wait.TotalSeconds, new KeyValuePair<string, object?>("family", family));
        }
    }
}
