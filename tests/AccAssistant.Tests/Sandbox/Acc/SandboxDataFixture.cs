namespace AccAssistant.Tests.Sandbox.Acc;

/// <summary>One world for a class of tests that only read.</summary>
public sealed class SandboxDataFixture : IAsyncLifetime
{
    public SandboxData Data { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Data = await SandboxData.StartAsync();

    public ValueTask DisposeAsync() => Data.DisposeAsync();
}
