using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using AccAssistant.Web.Cluster;
using AccAssistant.Web.Demo;
using AccAssistant.Web.Operators;
using AccAssistant.Web.Proxy;

namespace AccAssistant.Tests.Conventions;

/// <summary>Every setting has its default in the one file, and the file has nothing the code does not know.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData(ApsOptions.Section, typeof(ApsOptions))]
    [InlineData(LlmOptions.Section, typeof(LlmOptions))]
    [InlineData(StorageOptions.Section, typeof(StorageOptions))]
    [InlineData(AuditOptions.Section, typeof(AuditOptions))]
    [InlineData(ClusterOptions.Section, typeof(ClusterOptions))]
    [InlineData(DemoOptions.Section, typeof(DemoOptions))]
    [InlineData(TurnOptions.Section, typeof(TurnOptions))]
    [InlineData(ConversationOptions.Section, typeof(ConversationOptions))]
    [InlineData(LinkOptions.Section, typeof(LinkOptions))]
    [InlineData(PromptOptions.Section, typeof(PromptOptions))]
    [InlineData(OperatorOptions.Section, typeof(OperatorOptions))]
    [InlineData(ProxyOptions.Section, typeof(ProxyOptions))]
    public void The_settings_file_and_the_options_name_the_same_keys(string section, Type options)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.File("appsettings.json")));
        var written = file.RootElement.GetProperty(section).EnumerateObject().Select(property => property.Name);
        var known = options.GetProperties().Where(property => property.SetMethod is not null).Select(property => property.Name);

        Assert.Equal(known.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(ApsOptions))]
    [InlineData(typeof(LlmOptions))]
    [InlineData(typeof(StorageOptions))]
    [InlineData(typeof(AuditOptions))]
    [InlineData(typeof(ClusterOptions))]
    [InlineData(typeof(DemoOptions))]
    [InlineData(typeof(TurnOptions))]
    [InlineData(typeof(ConversationOptions))]
    [InlineData(typeof(LinkOptions))]
    [InlineData(typeof(PromptOptions))]
    [InlineData(typeof(OperatorOptions))]
    [InlineData(typeof(ProxyOptions))]
    public void The_README_lists_every_setting(Type options)
    {
        var readme = File.ReadAllText(Repository.File("README.md"));

        Assert.All(
            options.GetProperties().Where(property => property.SetMethod is not null),
            property => Assert.Contains($"`{property.Name}`", readme, StringComparison.Ordinal));
    }
}
