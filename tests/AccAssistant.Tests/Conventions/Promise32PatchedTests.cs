using System.Text.Json;
using AccAssistant.Web;

namespace AccAssistant.Tests.Conventions;

/// <summary>The host refuses a runtime older than the one named beside the app.</summary>
public sealed class Promise32PatchedTests
{
    [Fact]
    public void The_app_asks_for_the_runtime_with_every_patch_it_was_built_with()
    {
        var settings = Path.ChangeExtension(typeof(WebMarker).Assembly.Location, ".runtimeconfig.json");
        using var file = JsonDocument.Parse(File.ReadAllText(settings));

        var asked = file.RootElement.GetProperty("runtimeOptions").GetProperty("frameworks").EnumerateArray()
            .Select(framework => Version.Parse(framework.GetProperty("version").GetString()!))
            .ToList();

        Assert.All(asked, version => Assert.True(version.Build > 0, $"{version} is the first of its line, without any patch."));
        Assert.Contains(asked, version => version <= Environment.Version);
    }
}
