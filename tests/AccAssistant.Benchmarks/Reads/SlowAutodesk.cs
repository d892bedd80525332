using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>Answers on a port of this machine with issue pages made beforehand, after a delay; every other list is empty. Costs next to nothing itself, so what is measured is the reader.</summary>
internal sealed class SlowAutodesk : IAsyncDisposable
{
    private static readonly byte[] Empty = Encoding.UTF8.GetBytes("""{"pagination":{"limit":100,"offset":0,"totalResults":0},"results":[]}""");

    private readonly WebApplication app;
    private readonly IssueSlices issues;
    private readonly TimeSpan delay;
    private readonly int? perSecond;
    private readonly Queue<long> accepted = new();
    private readonly Lock gate = new();
    private int atOnce;

    private SlowAutodesk(WebApplication app, IssueSlices issues, TimeSpan delay, int? perSecond) =>
        (this.app, this.issues, this.delay, this.perSecond) = (app, issues, delay, perSecond);

    public string Address => app.Urls.First();

    /// <summary>Pages of issues given.</summary>
    public int Given { get; private set; }

    /// <summary>How often a page was refused with 429.</summary>
    public int Refused { get; private set; }

    /// <summary>The most pages under way together.</summary>
    public int MostAtOnce { get; private set; }

    /// <param name="perSecond">Pages of issues allowed in any second; more are answered with 429.</param>
    public static async Task<SlowAutodesk> StartAsync(IReadOnlyList<byte[]> pages, TimeSpan delay, int? perSecond = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var autodesk = new SlowAutodesk(app, new IssueSlices(pages), delay, perSecond);
        app.Run(autodesk.AnswerAsync);
        await app.StartAsync();
        return autodesk;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var isPage = http.Request.Path.Value!.EndsWith("/issues", StringComparison.Ordinal);
        if (isPage && !MayPass())
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = "1";
            await http.Response.WriteAsync("""{"developerMessage":"Quota limit exceeded."}""");
            return;
        }

        await Task.Delay(delay);
        http.Response.ContentType = "application/json";
        var body = !isPage ? http.Request.Path.Value.EndsWith("/companies", StringComparison.Ordinal) ? "[]"u8.ToArray() : Empty : Page(http);
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body);
        if (isPage)
            Done();
    }

    private byte[] Page(HttpContext http)
    {
        var offset = int.TryParse(http.Request.Query["offset"], CultureInfo.InvariantCulture, out var number) ? number : 0;
        return http.Request.Query.ContainsKey("filter[updatedAt]") ? Empty : issues.At(offset);
    }

    private bool MayPass()
    {
        lock (gate)
        {
            var now = Stopwatch.GetTimestamp();
            while (accepted.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(1))
                accepted.Dequeue();
            if (accepted.Count >= perSecond)
            {
                Refused++;
                return false;
            }

            accepted.Enqueue(now);
            atOnce++;
            MostAtOnce = Math.Max(MostAtOnce, atOnce);
            return true;
        }
    }

    private void Done()
    {
        lock (gate)
        {
            atOnce--;
            Given++;
        }
    }
}
