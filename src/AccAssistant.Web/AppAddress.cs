using AccAssistant.Web.Demo;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Setup;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web;

/// <summary>Where the app listens, and how it says so.</summary>
internal static partial class AppAddress
{
    private const string Default = "http://localhost:5080";

    /// <summary>The default address, unless any of the usual settings names another; the server does not say what it is.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        string[] keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!keys.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(Default);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }

    /// <summary>Runs until stopped; once it listens, says where and in what mode: on the console to whoever develops, else in the log, where every line is an event.</summary>
    public static async Task RunWithAddressAsync(this WebApplication app)
    {
        await app.StartAsync();
        var ready = app.Urls.Select(url => $"ACC Assistant is ready: {url}").ToList();
        List<string> about = [.. app.Services.GetRequiredService<RunMode>().ConsoleLines];
        if (app.Urls.FirstOrDefault() is { } first)
            about.Add("Setup check: " + SetupAddress.Of(first, named: app.Services.GetRequiredService<IOptions<OperatorOptions>>().Value.People.Count > 0));
        if (app.Environment.IsDevelopment())
            Console.WriteLine($"\n{string.Join('\n', [.. ready, .. about.Append("Press Ctrl+C to stop.").Select(line => "  " + line)])}\n");
        else
            Log.Ready(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(AppAddress)), string.Join(", ", ready), string.Join(' ', about));
        await app.WaitForShutdownAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Ready}. {About}")]
        public static partial void Ready(ILogger logger, string ready, string about);
    }
}
