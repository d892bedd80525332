namespace AccAssistant.Sandbox;

/// <summary>The sandbox on its own, for several apps to share.</summary>
public static class SandboxProgram
{
    public static async Task Main(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var section = configuration.GetSection(SandboxOptions.Section);
        var options = section.Get<SandboxOptions>() ?? new SandboxOptions();
        if (section[nameof(SandboxOptions.StateFolder)] is null)
            options.StateFolder = DefaultStateFolder();

        await using var app = SandboxHost.Build(args, options);
        await app.StartAsync();
        Console.WriteLine($"Sandbox: {string.Join(' ', app.Urls)} - a pretend Autodesk (client id {options.ClientId}) and a scripted model; every person and project is made up.");
        Console.WriteLine($"Sign-ins are kept in {(options.StateFolder.Length > 0 ? options.StateFolder : "memory")}. Ctrl+C stops it.");
        await app.WaitForShutdownAsync();
    }

    private static string DefaultStateFolder() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "AccAssistant", "sandbox");
}
