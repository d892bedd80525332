using System.Reflection;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Commands;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using AccAssistant.Web.Chat;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace AccAssistant.Tests.Conventions;

/// <summary>The arrows between the rooms point one way.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("AccAssistant.Storage", "")]
    [InlineData("AccAssistant.Acc", "AccAssistant.Storage")]
    [InlineData("AccAssistant.Records", "AccAssistant.Acc AccAssistant.Storage")]
    [InlineData("AccAssistant.Conversations", "AccAssistant.Acc AccAssistant.Records AccAssistant.Storage")]
    [InlineData("AccAssistant.Sandbox", "")]
    public void A_room_uses_only_the_rooms_below_it(string room, string allowed)
    {
        var used = Assembly.Load(room).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("AccAssistant.", StringComparison.Ordinal));

        Assert.Empty(used.Except(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_app_knows_the_sandbox_in_its_demo_only() =>
        Assert.All(Naming("src/AccAssistant.Web", @"\bSandbox(\.|Host|Options)"), path => Assert.Contains("/Demo/", path, StringComparison.Ordinal));

    [Fact]
    public void The_demo_model_knows_the_request_it_is_sent_and_nothing_else() =>
        Assert.Empty(Naming("src/AccAssistant.Sandbox/OpenAi", @"(using (static )?AccAssistant\.Sandbox\.(?!OpenAi)|\b(World|Acc|Aps|Faults)\.[A-Z])"));

    [Fact]
    public void The_hub_is_a_door()
    {
        var hub = File.ReadAllText(Repository.File("src/AccAssistant.Web/Chat/ChatHub.cs"));
        var calls = typeof(ChatHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsVirtual);

        Assert.Equal(
            [typeof(ChatDoor), typeof(ConversationFor), typeof(ProjectRecordsFor), typeof(Suggestions), typeof(LiveAnswer), typeof(SpokenLanguages), typeof(OpenSockets)],
            typeof(ChatHub).GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType));
        Assert.Equal(calls.Count(), Regex.Count(hub, @"await door\.(?:Open|Enter)Async\(Context\.User, "));
    }

    [Fact]
    public void Secrets_a_person_has_set_for_this_app_are_found() =>
        Assert.NotNull(typeof(WebMarker).Assembly.GetCustomAttribute<UserSecretsIdAttribute>());

    /// <summary>Hand-written files under a folder whose code, comments left out, holds a pattern.</summary>
    private static IEnumerable<string> Naming(string folder, string pattern) => Repository.Sources(folder)
        .Where(path => File.ReadLines(path).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern)))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
}
