using AccAssistant.Storage;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Configuration;

namespace AccAssistant.Tests.Web.Demo;

public sealed class DemoSandboxTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Only_the_pretended_vendor_is_pointed_at_the_sandbox()
    {
        await using var sandbox = await SharedAsync();

        var autodesk = sandbox.Settings(new RunMode(AutodeskIsSandbox: true, ModelIsSandbox: false));
        var model = sandbox.Settings(new RunMode(AutodeskIsSandbox: false, ModelIsSandbox: true));

        Assert.All(autodesk.Keys, key => Assert.StartsWith("Aps:", key, StringComparison.Ordinal));
        Assert.Equal("http://localhost:5081/userprofile/userinfo", autodesk["Aps:UserInfoUrl"]);
        Assert.All(model.Keys, key => Assert.StartsWith("Llm:", key, StringComparison.Ordinal));
        Assert.Equal("http://localhost:5081/v1", model["Llm:Endpoint"]);
    }

    [Fact]
    public async Task A_shared_sandbox_is_spoken_to_with_its_own_credentials()
    {
        await using var sandbox = await SharedAsync();

        var settings = sandbox.Settings(new RunMode(true, true));

        Assert.Equal("sandbox-app", settings["Aps:ClientId"]);
        Assert.Equal("sandbox-secret", settings["Aps:ClientSecret"]);
        Assert.Equal("sandbox-key", settings["Llm:ApiKey"]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<DemoSandbox> SharedAsync() => DemoSandbox.StartAsync(
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Demo:SandboxUrl", (string?)"http://localhost:5081/")]).Build(),
        new DataFolder(folder.FullName),
        TestContext.Current.CancellationToken);
}
