using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Tests.Web.Rendering;
using AccAssistant.Web.Chat;

namespace AccAssistant.Tests.Web.Chat;

/// <summary>Client/turn-events.ts says what the server sends.</summary>
public sealed partial class TurnEventTwinTests
{
    // Rendered on the server, so the browser's twin leaves them out.
    private static readonly string[] KeptOnTheServer = ["setId", "groupedBy", "groups", "groupCount", "across", "acrossAll", "measure", "columns", "rows", "records"];

    private static readonly Dictionary<string, Dictionary<string, string>> Twin = ReadTwin();

    public static TheoryData<string> Events => [.. Derived().Select(derived => derived.DerivedType.Name)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Each_event_has_its_twin(string name)
    {
        var derived = Derived().Single(derived => derived.DerivedType.Name == name);

        var twin = Assert.Contains(name, (IDictionary<string, Dictionary<string, string>>)Twin);
        Assert.Equal($"\"{derived.TypeDiscriminator}\"", twin["type"]);
        Assert.Equal(Properties(derived.DerivedType), twin.Keys.Where(key => key != "type").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(ToolActivity))]
    [InlineData(typeof(Receipt))]
    public void What_events_carry_has_its_twin(Type carried)
    {
        Assert.Equal(Properties(carried).Except(KeptOnTheServer), Twin[carried.Name].Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_union_names_every_event_and_the_status_every_ending()
    {
        var source = Source();

        Assert.Equal(
            Derived().Select(derived => derived.DerivedType.Name).Order(StringComparer.Ordinal),
            Union().Match(source).Groups[1].Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.All(Enum.GetNames<TurnStatus>(), status => Assert.Contains($"\"{status.ToLowerInvariant()}\"", source, StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_is_written_under_its_name_also_when_written_as_itself()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        TurnEventJson.Configure(options);
        object ended = new TurnEnded(7, Answers.TurnId, TurnStatus.Interrupted, null);

        var json = JsonSerializer.SerializeToElement(ended, ended.GetType(), options);

        Assert.Equal("ended", json.GetProperty("type").GetString());
        Assert.Equal("interrupted", json.GetProperty("status").GetString());
    }

    private static IEnumerable<JsonDerivedTypeAttribute> Derived() => typeof(TurnEvent).GetCustomAttributes<JsonDerivedTypeAttribute>();

    private static IEnumerable<string> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
        .Order(StringComparer.Ordinal);

    private static Dictionary<string, Dictionary<string, string>> ReadTwin() => Interface().Matches(Source()).ToDictionary(
        found => found.Groups[1].Value,
        found => Field().Matches(found.Groups[2].Value).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value));

    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AccAssistant.sln")))
            folder = folder.Parent!;
        return File.ReadAllText(Path.Combine(folder.FullName, "src", "AccAssistant.Web", "Client", "turn-events.ts"));
    }

    [GeneratedRegex(@"export interface (\w+) \{(.*?)\n\}", RegexOptions.Singleline)]
    private static partial Regex Interface();

    [GeneratedRegex(@"readonly (\w+): ([^;]+);")]
    private static partial Regex Field();

    [GeneratedRegex(@"export type TurnEvent =([^;]+);")]
    private static partial Regex Union();
}
