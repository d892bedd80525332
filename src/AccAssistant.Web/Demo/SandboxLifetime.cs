namespace AccAssistant.Web.Demo;

/// <summary>Takes the sandbox down with the app. Registered before everything else, it is stopped after everything else.</summary>
internal sealed class SandboxLifetime(DemoSandbox sandbox) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken) => await sandbox.DisposeAsync();
}
