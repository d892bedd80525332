using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Fuzzing;

/// <summary>The app with its whole log overheard, reached below what an HTTP client would put right.</summary>
public sealed class FuzzedApp() : AppFixture(null, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Operators:People=dana.kowalski@northgate.example")
{
    private readonly OverheardLogs logs = new();

    public TestServer Server => (TestServer)Services.GetRequiredService<IServer>();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        logs.Dispose();
    }

    /// <summary>Nothing failed in a way nobody foresaw, and nothing that was sent is in the log.</summary>
    public void AssertQuiet()
    {
        var failures = logs.Lines.Where(line => line.Level >= LogLevel.Error).Select(line => $"{line.Category}: {line.Text}").ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(3)));
        var leaks = logs.With(Odd.Marker).Select(line => line.Length > 500 ? line[..500] : line).ToList();
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Take(10)));
        Assert.NotEmpty(logs.Lines);
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(logs);
}
