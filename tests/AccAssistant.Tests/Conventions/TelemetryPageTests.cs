using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Conventions;

/// <summary>The page names what the code tells operators, and nothing else; and all of it is exported.</summary>
[Collection(EndToEndCollection.Name)]
public sealed partial class TelemetryPageTests(AppFixture app)
{
    private static readonly string Text = File.ReadAllText(Repository.File("docs/telemetry.md"));
    private static readonly string[] Code = [.. Repository.Sources("src").Where(path => !path.Contains("AccAssistant.Sandbox", StringComparison.Ordinal)).Select(File.ReadAllText)];
    private static readonly Type[] Types = [.. new[] { "Acc", "Conversations", "Records", "Storage", "Web" }.SelectMany(room => Assembly.Load("AccAssistant." + room).GetTypes())];

    [Fact]
    public void Every_metric_is_there_with_its_unit_and_its_meter_is_exported()
    {
        var instruments = Instruments();

        Assert.Equal(
            instruments.Select(instrument => $"{instrument.Name} {instrument.Unit}").Distinct().Order(StringComparer.Ordinal),
            Rows("Metrics").Where(row => row[0].StartsWith("acc_assistant.", StringComparison.Ordinal)).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
        Assert.All(instruments, instrument => Assert.False(string.IsNullOrEmpty(instrument.Description), instrument.Name));
        Assert.Equal(TelemetryServices.OwnMeters.Order(StringComparer.Ordinal), instruments.Select(instrument => instrument.Meter.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(TelemetryServices.LibraryMeters, Rows("Metrics").Where(row => row.Length == 2 && !row[0].StartsWith("acc_assistant.", StringComparison.Ordinal)).Select(row => row[0]));
    }

    [Fact]
    public void Every_span_is_there_with_its_tags()
    {
        var started = Code.SelectMany(code => Started().Matches(code)).Select(match => match.Groups[1].Success ? match.Groups[1].Value : "").Order(StringComparer.Ordinal);
        var tags = Code.SelectMany(code => Tag().Matches(code)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var rows = Rows("Spans");

        Assert.Equal(started, rows.Select(row => row[0].Split('<')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(tags, rows.SelectMany(row => Quoted().Matches(row[3])).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(TelemetryServices.Sources.Where(source => source != TelemetryServices.Grains).Order(StringComparer.Ordinal), rows.Select(row => row[1]).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains($"`{TelemetryServices.Grains}`", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_category_of_the_log_is_there()
    {
        var logged = Code.SelectMany(code => Category().Matches(code))
            .Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value)
            .Distinct()
            .Select(name => Assert.Single(Types, type => type.Name == name).FullName!);

        Assert.Equal(logged.Order(StringComparer.Ordinal), Rows("The log").Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_failure_is_there()
    {
        var kinds = typeof(TurnFailures).GetFields().Select(field => (string)field.GetValue(null)!).Where(kind => kind != TurnFailures.Model)
            .Concat(Enum.GetValues<ModelFailureKind>().Select(TurnFailures.Of));

        Assert.Equal(kinds.Order(StringComparer.Ordinal), FailureRow().Matches(Text[Text.IndexOf("### Failures", StringComparison.Ordinal)..Text.IndexOf("## The log", StringComparison.Ordinal)]).SelectMany(row => Quoted().Matches(row.Value)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    private List<Instrument> Instruments()
    {
        // Those of classes nothing has used yet are made now; the gauges are the running app's.
        foreach (var type in Types.Where(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Any(field => field.FieldType == typeof(Meter))))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        var own = app.Services.GetRequiredService<IMeterFactory>();
        var instruments = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("AccAssistant.", StringComparison.Ordinal) && (instrument.Meter.Scope is null || ReferenceEquals(instrument.Meter.Scope, own)))
                {
                    lock (instruments)
                        instruments.Add(instrument);
                }
            },
        };
        listener.Start();
        lock (instruments)
            return [.. instruments];
    }

    /// <summary>Cells of the tables under a heading, without their headings and code marks.</summary>
    private static List<string[]> Rows(string heading)
    {
        var from = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var to = Text.IndexOf("\n##", from + 4, StringComparison.Ordinal);
        return
        [
            .. Text[from..(to < 0 ? Text.Length : to)].Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())
                .Select(cells => (string[])[cells[0].Trim('`'), cells[1].Trim('`'), .. cells[2..]]),
        ];
    }

    [GeneratedRegex(@"\.StartActivity\((?:""([^""]*)""|[^"")]*)")]
    private static partial Regex Started();

    [GeneratedRegex(@"\bSetTag\(""([^""]+)""")]
    private static partial Regex Tag();

    [GeneratedRegex(@"`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?m)^\| `[^|]*\|")]
    private static partial Regex FailureRow();

    [GeneratedRegex(@"ILogger<(\w+)>|CreateLogger<(\w+)>|CreateLogger\(typeof\((\w+)\)\)")]
    private static partial Regex Category();
}
