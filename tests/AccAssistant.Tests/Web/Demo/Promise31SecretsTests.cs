using System.Text.Json;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Configuration;

namespace AccAssistant.Tests.Web.Demo;

/// <summary>Secrets come from the environment. Without them, or with an example in their place, nothing starts but what says that it is pretended.</summary>
public sealed class Promise31SecretsTests
{
    [Theory]
    [InlineData("--Aps:ClientId=", "Aps:ClientId")]
    [InlineData("--Aps:ClientSecret=", "Aps:ClientSecret")]
    [InlineData("--Llm:ApiKey=", "Llm:ApiKey")]
    [InlineData("--Llm:ApiKey=<your key>", "Llm:ApiKey")]
    public async Task A_missing_credential_is_named_outside_Development(string setting, string key)
    {
        var refusal = await Assert.ThrowsAsync<StartRefusedException>(async () =>
        {
            await using var app = new AppFixture(null, setting);
            await app.InitializeAsync();
        });

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "", "Aps:ClientId APS_CLIENT_ID Aps:ClientSecret APS_CLIENT_SECRET Llm:ApiKey GROQ_API_KEY", "")]
    [InlineData(false, "Aps:ClientId=id1", "Aps:ClientSecret Llm:ApiKey", "Aps:ClientId")]
    [InlineData(false, "Aps:ClientId=id1;APS_CLIENT_SECRET=s1", "Llm:ApiKey", "Aps:Client")]
    [InlineData(false, "GROQ_API_KEY=k1", "Aps:ClientId Aps:ClientSecret", "Llm:ApiKey")]
    [InlineData(true, "Aps:ClientId=id1", "Aps:ClientSecret", "Aps:ClientId Llm:ApiKey")]
    [InlineData(false, "Demo:Enabled=true;Aps:ClientId=id1;Llm:ApiKey=k1", "Aps:ClientSecret", "Llm:ApiKey")]
    [InlineData(true, "Demo:Enabled=false", "Aps:ClientId Aps:ClientSecret Llm:ApiKey Demo:Enabled", "")]
    [InlineData(true, "Llm:Endpoint=http://localhost:11434/v1", "Llm:ApiKey http://localhost:11434/v1", "Aps:")]
    [InlineData(false, "Aps:ClientId=<your client id>;Aps:ClientSecret=s1;Llm:ApiKey=k1", "Aps:ClientId", "Aps:ClientSecret Llm:ApiKey")]
    [InlineData(false, "Aps:ClientId=id1;Aps:ClientSecret=changeme;Llm:ApiKey=your-key-here", "Aps:ClientSecret Llm:ApiKey", "Aps:ClientId")]
    [InlineData(true, "APS_CLIENT_ID=xxxxxxxx", "Aps:ClientId", "Llm:ApiKey")]
    [InlineData(true, "Demo:Enabled=yes", "Demo:Enabled yes", "Llm:ApiKey")]
    public void The_start_is_refused_and_exactly_the_keys_at_fault_are_named(bool development, string settings, string named, string notNamed)
    {
        var refusal = Assert.Throws<StartRefusedException>(() => DemoMode.Decide(Settings(settings), development));

        Assert.All(Words(named), word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
        Assert.All(Words(notNamed), word => Assert.DoesNotContain(word, refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Aps:ClientId= ;Llm:ApiKey= ")]
    [InlineData("Demo:SandboxUrl=http://localhost:5081")]
    [InlineData("Aps:ClientId=id1;Aps:ClientSecret=s1")]
    [InlineData("Llm:ApiKey=k1")]
    public void In_production_the_sandbox_stands_in_for_nobody_unasked(string settings) =>
        Assert.Throws<StartRefusedException>(() => DemoMode.Decide(Settings(settings), isDevelopment: false));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_there_are_real_credentials_the_sandbox_plays_nobody_even_if_asked(bool development) =>
        Assert.Equal(new RunMode(false, false), DemoMode.Decide(Settings("Demo:Enabled=true;APS_CLIENT_ID=id1;APS_CLIENT_SECRET=s1;GROQ_API_KEY=k1"), development));

    [Fact]
    public void The_settings_file_holds_no_secret()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.File("appsettings.json")));

        foreach (var (section, key) in new[] { ("Aps", "ClientId"), ("Aps", "ClientSecret"), ("Llm", "ApiKey"), ("Storage", "ConnectionString") })
            Assert.Equal("", file.RootElement.GetProperty(section).GetProperty(key).GetString());
    }

    private static IConfigurationRoot Settings(string pairs) => new ConfigurationBuilder()
        .AddInMemoryCollection(pairs.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
