using System.Text;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Configuration;

namespace AccAssistant.Tests.Web.Demo;

public sealed class SettingsCheckTests
{
    private static readonly Dictionary<string, Type> Sections = new() { ["Aps"] = typeof(ApsOptions), ["Llm"] = typeof(LlmOptions) };

    [Theory]
    [InlineData("""{ "Aps": { "ClientID2": "x" } }""", "Aps:ClientID2", "Aps:ClientId?")]
    [InlineData("""{ "Llm": { "Modle": "x" } }""", "Llm:Modle", "Llm:Model?")]
    [InlineData("""{ "Llm": { "Temperature": "1" } }""", "Llm:Temperature", "MaxRounds")]
    [InlineData("""{ "Aps": { "ClientIds": { "a": "x" } } }""", "Aps:ClientIds", "Aps:ClientId?")]
    public void A_misspelt_key_stops_the_start_with_the_nearest_one(string json, string key, string suggestion)
    {
        var refusal = Assert.Throws<StartRefusedException>(() => SettingsCheck.Run(Json(json), Sections));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(suggestion, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Acc": { "Quota": { "Rfis": "5" } } }""", "Acc:Quota (in", "Did you mean Acc:Quotas?")]
    [InlineData("""{ "Acc": { "Timeout": "5" } }""", "Acc:Timeout (in", "Acc knows Quotas.")]
    public void A_key_beside_a_section_within_a_section_stops_the_start(string json, string key, string suggestion)
    {
        var sections = new Dictionary<string, Type> { [QuotaOptions.Section] = typeof(QuotaOptions) };

        var refusal = Assert.Throws<StartRefusedException>(() => SettingsCheck.Run(Json(json), sections));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(suggestion, refusal.Message, StringComparison.Ordinal);
        SettingsCheck.Run(Json("""{ "acc": { "quotas": { "rfis": "5" } } }"""), sections);
    }

    [Fact]
    public void Known_keys_pass_in_any_case() =>
        SettingsCheck.Run(Json("""{ "aps": { "clientid": "x" }, "Llm": { "MaxRounds": "3" }, "Other": { "Thing": "1" } }"""), Sections);

    [Fact]
    public void A_list_of_named_values_is_a_key_like_any_other() =>
        SettingsCheck.Run(Json("""{ "Links": { "Hosts": { "EMEA": "acc.example.eu" } } }"""), new Dictionary<string, Type> { ["Links"] = typeof(LinkOptions) });

    [Fact]
    public void A_value_of_the_wrong_kind_is_named() =>
        Assert.Contains(
            "Llm:MaxRounds",
            Assert.Throws<StartRefusedException>(() => SettingsCheck.Run(Json("""{ "Llm": { "MaxRounds": "many" } }"""), Sections)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Llm": { "Modle": "x" } }""", "Llm:Modle")]
    [InlineData("""{ "Apps": { "ClientId": "x" } }""", "the section Aps")]
    [InlineData("""{ "Project": { "Tower": "10050a1e-6f3b-4d27-9c58-b2e4710d6f01" } }""", "the section Projects")]
    public void The_place_of_the_mistake_is_named(string json, string mistake)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "local.json"), json);
            var settings = new ConfigurationBuilder().SetBasePath(folder.FullName).AddJsonFile("local.json").Build();

            var refusal = Assert.Throws<StartRefusedException>(() => SettingsCheck.Run(settings, Sections));

            Assert.Contains("local.json", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(mistake, refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IConfigurationRoot Json(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
