using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StackExchange.Redis;

namespace AccAssistant.Reliability.Site;

/// <summary>Which instances the others count on, as they have written it down for each other.</summary>
internal sealed class Members : IDisposable
{
    private const string Key = "acc-assistant/members/acc-assistant";
    private const int Dead = 6;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    private readonly ConnectionMultiplexer connection;
    private readonly string address;
    private readonly string silo;

    private Members(ConnectionMultiplexer connection, string address)
    {
        (this.connection, this.address) = (connection, address);
        silo = Entries().First(entry => entry.Status != Dead).Name;
    }

    /// <summary>Those who know an instance as it runs now.</summary>
    public static async Task<Members> OfAsync(Installation site, Instance instance) => new(
        await ConnectionMultiplexer.ConnectAsync(site.Redis.Address), string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{instance.Wire.Port}:"));

    /// <summary>How long from now until they write down that it is no more; null when they have not by then.</summary>
    public async Task<TimeSpan?> MissedAfterAsync(TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < patience)
        {
            if (Entries().Any(entry => entry.Name == silo && entry.Status == Dead))
                return watch.Elapsed;
            await Task.Delay(LookAgain);
        }

        return null;
    }

    public void Dispose() => connection.Dispose();

    private IEnumerable<(string Name, int Status)> Entries() => connection.GetDatabase().HashGetAll(Key)
        .Where(field => field.Name.ToString().Contains(address, StringComparison.Ordinal))
        .Select(field => (field.Name.ToString(), StatusOf(field.Value!)));

    private static int StatusOf(string entry)
    {
        using var json = JsonDocument.Parse(entry);
        return json.RootElement.GetProperty("Status").GetInt32();
    }
}
