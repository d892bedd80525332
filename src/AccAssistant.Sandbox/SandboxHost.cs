using AccAssistant.Sandbox.Acc;
using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.OpenAi;

namespace AccAssistant.Sandbox;

/// <summary>Builds the sandbox as a web application of its own.</summary>
public static class SandboxHost
{
    /// <param name="configure">Last word on the builder: a test server in place of the network, a fixed clock.</param>
    public static WebApplication Build(string[] args, SandboxOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(SandboxHost).Assembly.GetName().Name });
        builder.WebHost.UseUrls(options.Url);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSandboxAps().AddSandboxAcc().AddSandboxModel().AddSandboxFaults();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseSandboxFaults();
        app.MapSandboxAps();
        app.MapSandboxAcc();
        app.MapSandboxModel();
        return app;
    }
}
