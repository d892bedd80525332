using AccAssistant.Conversations.Models;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Conversations.Models;

public sealed class LlmOptionsTests
{
    [Theory]
    [InlineData("Endpoint", "api.groq.com")]
    [InlineData("Endpoint", "ftp://model.test")]
    [InlineData("Model", " ")]
    [InlineData("MaxRounds", "11")]
    [InlineData("MaxRounds", "0")]
    [InlineData("MaxOutputTokens", "10")]
    [InlineData("ReasoningEffort", "enormous")]
    [InlineData("ApiKey", "<your key>")]
    public void A_setting_that_cannot_work_is_named(string key, string value)
    {
        using var scene = new TurnScene().With("Llm:" + key, value);

        var refused = Assert.Throws<OptionsValidationException>(() => scene.Provider.GetRequiredService<IOptions<LlmOptions>>().Value);

        Assert.StartsWith("Llm:" + key, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groq_needs_a_key_and_another_server_does_not()
    {
        using var groq = new TurnScene().With("Llm:Endpoint", "https://api.groq.com/openai/v1").With("Llm:ApiKey", "");
        using var local = new TurnScene().With("Llm:ApiKey", "");

        Assert.Throws<OptionsValidationException>(() => groq.Provider.GetRequiredService<IOptions<LlmOptions>>().Value);
        Assert.Equal("", local.Provider.GetRequiredService<IOptions<LlmOptions>>().Value.ApiKey);
    }
}
