using AccAssistant.Conversations.Prompts;
using AccAssistant.Tests.Conversations.Prompts;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Settings the app cannot work with stop the start, and the message names the key.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("--Projects:Tower=10050a1e-6f3b-4d27-9c58", "Projects:Tower")]
    [InlineData("--Projects:Tower:Id=not-a-guid", "Projects:Tower")]
    [InlineData("--Projects:Tower=", "Projects:Tower")]
    [InlineData("--Projects:Tower:Region=US", "Projects:Tower")]
    [InlineData("--Links:Rfi=not an address", "Links:Rfi")]
    [InlineData("--Turns:MaxSeconds=0", "Turns:MaxSeconds")]
    [InlineData("--Turns:RunningPerPerson=-1", "Turns:RunningPerPerson")]
    [InlineData("--Acc:Quotas:Rfis=0", "Acc:Quotas:Rfis")]
    [InlineData("--Llm:MaxRounds=99", "Llm:MaxRounds")]
    [InlineData("--Storage:Provider=Oracle", "Storage:Provider")]
    [InlineData("--Storage:Provider=PostgreSql", "Storage:ConnectionString")]
    [InlineData("--Storage:KeySecret=too short", "Storage:KeySecret")]
    [InlineData("--Limits:SocketsPerPerson=0", "Limits:SocketsPerPerson")]
    [InlineData("--Limits:SocketsPerPerson=10001", "Limits:SocketsPerPerson")]
    [InlineData("--Limits:RequestsPerMinute=9", "Limits:RequestsPerMinute")]
    [InlineData("--Audit:KeepDays=0", "Audit:KeepDays")]
    [InlineData("--Audit:KeepDays=4000", "Audit:KeepDays")]
    [InlineData("--Conversations:KeepDays=-1", "Conversations:KeepDays")]
    [InlineData("--Conversations:KeepDays=3651", "Conversations:KeepDays")]
    [InlineData("--Aps:Scopes=openid", "Aps:Scopes")]
    [InlineData("--Aps:DownloadHosts=*", "Aps:DownloadHosts")]
    [InlineData("--Aps:DownloadHosts=*.amazonaws.com *.com", "Aps:DownloadHosts")]
    [InlineData("--Aps:DownloadHosts=https://s3.amazonaws.com", "Aps:DownloadHosts")]
    [InlineData("--Aps:DownloadHosts=s3.*.com", "Aps:DownloadHosts")]
    [InlineData("--Demo:Now=soon", "Demo:Now")]
    [InlineData("--Proxy:PathBase=acc", "Proxy:PathBase")]
    [InlineData("--Proxy:PathBase=/acc/", "Proxy:PathBase")]
    [InlineData("--Proxy:PathBase=//evil.example", "Proxy:PathBase")]
    [InlineData("--Aps:RedirectUri=https://acc.example.com/acc/signin-aps", "Proxy:PathBase")]
    [InlineData("--Proxy:Trusted=10.0.0.7, proxy.example", "Proxy:Trusted")]
    [InlineData("--Proxy:Trusted:0=10.0.0.0/33", "Proxy:Trusted")]
    public async Task A_value_that_cannot_work_is_named(string setting, string key)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(setting));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Llm:Modle=x", "Llm:Modle", "Llm:Model?")]
    [InlineData("--Aps:Client=x", "Aps:Client", "Aps:ClientId?")]
    [InlineData("--Turns:MaxSecond=5", "Turns:MaxSecond", "Turns:MaxSeconds?")]
    [InlineData("--Links:Rfis=https://x.example", "Links:Rfis", "Links:Rfi?")]
    [InlineData("--Acc:Quotas:Issue=5", "Acc:Quotas:Issue", "Acc:Quotas:Issues?")]
    [InlineData("--Storage:DataFoldr=/tmp", "Storage:DataFoldr", "Storage:DataFolder?")]
    [InlineData("--Cluster:Port=1", "Cluster:Port", "SiloPort")]
    public async Task A_misspelt_key_is_named_with_the_nearest_one(string setting, string key, string suggestion)
    {
        var refusal = await Assert.ThrowsAsync<StartRefusedException>(() => StartAsync(setting));

        Assert.Contains(key + " ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(suggestion, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_prompt_is_named_with_its_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory("prompts").FullName;
        foreach (var prompt in Directory.EnumerateFiles(PromptSource.Folder, "*.md"))
            File.Copy(prompt, Path.Combine(folder, Path.GetFileName(prompt)));
        var broken = Path.Combine(folder, "turn.md");
        File.AppendAllText(broken, "\nFor {{nobody}}.\n");

        var refusal = await Assert.ThrowsAsync<PromptException>(() => StartAsync("--Prompts:Folder=" + folder));

        Assert.StartsWith($"{broken}({File.ReadAllLines(broken).Length}): {{{{nobody}}}} is not known here", refusal.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task StartAsync(string setting)
    {
        await using var app = new AppFixture(null, setting);
        await app.InitializeAsync();
    }
}
