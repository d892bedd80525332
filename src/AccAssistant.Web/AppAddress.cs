using AccAssistant.Web.Demo;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Setup;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web;

/// <summary>Where the app listens, and how it says so.</summary>
internal static class AppAddress
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

    /// <summary>Runs until stopped; once it listens, says on the console where and in what mode.</summary>
    public static async Task RunWithAddressAsync(this WebApplication app)
    {
        await app.StartAsync();
        var mode = app.Services.GetRequiredService<RunMode>();
        Console.WriteLine();
        foreach (var url in app.Urls)
            Console.WriteLine($"ACC Assistant is ready: {url}");
        foreach (var line in mode.ConsoleLines)
            Console.WriteLine("  " + line);
        if (app.Urls.FirstOrDefault() is { } first)
            Console.WriteLine("  Setup check: " + SetupAddress.Of(first, named: app.Services.GetRequiredService<IOptions<OperatorOptions>>().Value.People.Count > 0));
        Console.WriteLine("  Press Ctrl+C to stop.");
        Console.WriteLine();
        await app.WaitForShutdownAsync();
    }
}
