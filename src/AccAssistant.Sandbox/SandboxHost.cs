using AccAssistant.Sandbox.Acc;
using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.Limits;
using AccAssistant.Sandbox.OpenAi;

namespace AccAssistant.Sandbox;

/// <summary>Builds the sandbox as a web application of its own.</summary>
public static class SandboxHost
{
    /// <remarks>Reads no settings file and no environment: it may run inside another app's process, whose own addresses must not become the sandbox's.</remarks>
    /// <param name="configure">Last word on the builder: a test server in place of the network, a fixed clock.</param>
    /// <exception cref="InvalidOperationException">An option is unusable; the message names the key and the fix.</exception>
    public static WebApplication Build(string[] args, SandboxOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        options.Validate();

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SandboxHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseKestrelCore().UseUrls(options.Url);
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSandboxAps().AddSandboxAcc().AddSandboxModel().AddSandboxFaults().AddSandboxLimits();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseSandboxFaults();
        app.MapSandboxAps();
        app.UseSandboxLimits();
        app.MapSandboxAcc();
        app.MapSandboxModel();
        return app;
    }
}
