using System.Text.RegularExpressions;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Conventions;

/// <summary>Orleans stays behind the four grains and what starts them.</summary>
public sealed partial class OrleansTests
{
    private static readonly string[] Allowed =
    [
        "QuotaGrain.cs", "IQuotaGrain.cs",
        "SessionTokenGrain.cs", "ISessionTokenGrain.cs",
        "ProjectGrain.cs", "IProjectGrain.cs",
        "ConversationGrain.cs", "IConversationGrain.cs",
        "ClusterServices.cs", "ClusterSilo.cs", "NearestConversation.cs", "MembershipHealth.cs", "MembersTableHealth.cs",
    ];

    [Fact]
    public void Only_the_grains_and_what_starts_them_name_Orleans()
    {
        var strangers = Repository.Sources("src")
            .Where(path => !Allowed.Contains(Path.GetFileName(path)))
            .Where(path => NamesOrleans(File.ReadAllText(path)));

        Assert.Empty(strangers.Select(path => Path.GetRelativePath(Repository.Root, path)));
    }

    /// <summary>Serialisation attributes and the using they need are the one trace elsewhere.</summary>
    private static bool NamesOrleans(string source)
    {
        var rest = SerialisationAttribute().Replace(source, "");
        if (rest != source)
            rest = rest.Replace("using Orleans;", "", StringComparison.Ordinal);
        return rest.Contains("using Orleans", StringComparison.Ordinal) || GrainWord().IsMatch(rest);
    }

    [GeneratedRegex(@"\[GenerateSerializer(, Immutable)?\]|\[(property: )?Id\(\d+\)\]")]
    private static partial Regex SerialisationAttribute();

    [GeneratedRegex(@"\bI?Grain(Factory|Context|With\w+)?\b|\bI(Quota|SessionToken|Project|Conversation)Grain\b")]
    private static partial Regex GrainWord();
}
