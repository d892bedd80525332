namespace AccAssistant.Sandbox;

/// <summary>The sandbox on its own, for several apps to share.</summary>
public static class SandboxProgram
{
    public static async Task Main(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var options = configuration.GetSection(SandboxOptions.Section).Get<SandboxOptions>() ?? new SandboxOptions();
        await SandboxHost.Build(args, options).RunAsync();
    }
}
