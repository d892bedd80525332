using AccAssistant.Web.Demo;
using Microsoft.Extensions.Configuration;

namespace AccAssistant.Tests.Web.Demo;

public sealed class DemoModeTests
{
    [Theory]
    [InlineData(true, "", true, true)]
    [InlineData(true, "Llm:ApiKey=gsk_live1", true, false)]
    [InlineData(true, "GROQ_API_KEY=gsk_live1", true, false)]
    [InlineData(true, "Aps:ClientId=id1;Aps:ClientSecret=s1", false, true)]
    [InlineData(true, "APS_CLIENT_ID=id1;APS_CLIENT_SECRET=s1;GROQ_API_KEY=k1", false, false)]
    [InlineData(true, "Demo:Enabled=true;Aps:ClientId=id1;Aps:ClientSecret=s1", false, true)]
    [InlineData(true, "Demo:Enabled=;Aps:ClientId= ", true, true)]
    [InlineData(true, "Llm:Endpoint=https://api.groq.com/openai/v1/", true, true)]
    [InlineData(false, "Demo:Enabled=true", true, true)]
    [InlineData(false, "Demo:Enabled=true;Llm:ApiKey=k1", true, false)]
    [InlineData(false, "Demo:Enabled=true;Aps:ClientId=id1;Aps:ClientSecret=s1", false, true)]
    [InlineData(false, "Aps:ClientId=id1;Aps:ClientSecret=s1;Llm:ApiKey=k1", false, false)]
    public void Each_vendor_is_replaced_on_its_own(bool development, string settings, bool autodesk, bool model)
    {
        var mode = DemoMode.Decide(Settings(settings), development);

        Assert.Equal(new RunMode(autodesk, model), mode);
    }

    [Theory]
    [InlineData("gsk_9aXq72LmPzt4")]
    [InlineData("none")]
    [InlineData("H4rb0urP01ntDemoClientId9xQ2LmT7vKsW")]
    [InlineData("sandbox-secret")]
    public void A_credential_is_not_taken_for_a_placeholder(string key) =>
        Assert.False(DemoMode.Decide(Settings("Llm:ApiKey=" + key), isDevelopment: true).ModelIsSandbox);

    [Fact]
    public void The_banner_says_what_is_pretended()
    {
        Assert.Contains("not a language model", new RunMode(true, true).Banner, StringComparison.Ordinal);
        Assert.DoesNotContain("model", new RunMode(true, false).Banner, StringComparison.Ordinal);
        Assert.Empty(new RunMode(false, false).Banner);
    }

    [Theory]
    [InlineData("Aps:ClientSecret= s3cr3t\n")]
    [InlineData("APS_CLIENT_SECRET=s3cr3t\r\n")]
    public void A_credential_loses_the_line_end_it_was_pasted_with(string setting) =>
        Assert.Equal("s3cr3t", PlainVariables.Overrides(Settings(setting))["Aps:ClientSecret"]);

    private static IConfigurationRoot Settings(string pairs) => new ConfigurationBuilder()
        .AddInMemoryCollection(pairs.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();
}
