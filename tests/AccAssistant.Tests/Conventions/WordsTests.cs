using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Conventions;

/// <summary>Whatever the interface says is in the resources, and nothing else is. A change that is meant is taken over by running this once with <c>ACCEPT_WORDS=1</c>.</summary>
public sealed partial class WordsTests
{
    private const string Accept = "ACCEPT_WORDS";

    [Theory]
    [InlineData("Words.resx", "*.cs", "*.cshtml")]
    [InlineData("BrowserWords.resx", "*.ts")]
    public void Every_text_of_the_interface_is_in_the_resources(string file, params string[] kinds)
    {
        var source = SourceFolder();
        Assert.SkipWhen(source is null, "The source folder is not above the test program: nothing to read.");
        var said = kinds
            .SelectMany(kind => Directory.EnumerateFiles(source!, kind, SearchOption.AllDirectories))
            .Where(path => !Generated().IsMatch(path) && !path.Contains("AccAssistant.Sandbox", StringComparison.Ordinal))
            .SelectMany(path => path.EndsWith(".ts", StringComparison.Ordinal) ? WordsInCode.OfBrowser(File.ReadAllText(path)) : WordsInCode.OfServer(File.ReadAllText(path)))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var resources = Path.Combine(source!, "AccAssistant.Web", "Languages", file);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(resources, Resx(said), new UTF8Encoding(false));

        var kept = XDocument.Load(resources).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

        Assert.NotEmpty(said);
        // Resources tell names apart by more than their case.
        Assert.Equal(said, said.DistinctBy(text => text.ToUpperInvariant()));
        Assert.Equal(said, kept.Keys.Order(StringComparer.Ordinal));
        Assert.All(kept, text => Assert.Equal(Places(text.Key), Places(text.Value)));
    }

    [Fact]
    public void A_text_is_found_however_it_is_said()
    {
        const string code = """
            words["Sign in"]; Words[late ? "Too late" : "In time, {0}", "not this"]; words.Of(list.Count(x => x.Name == "no"), "1 \"record\"", "{0} records", "nor this"); Words.Known("Light");
            """;

        Assert.Equal(["Sign in", "Too late", "In time, {0}", "1 \"record\"", "{0} records", "Light"], WordsInCode.OfServer(code));
        Assert.Equal(["Copied", "1 row", "{0} rows"], WordsInCode.OfBrowser("""say(words("Copied")); say(counted(rows.length, "1 row", "{0} rows"));"""));
    }

    private static string Resx(IEnumerable<string> texts) => new XDocument(
        new XElement(
            "root",
            Header("resmimetype", "text/microsoft-resx"),
            Header("version", "2.0"),
            Header("reader", "System.Resources.ResXResourceReader, System.Windows.Forms"),
            Header("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms"),
            texts.Select(text => new XElement("data", new XAttribute("name", text), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", text))))).ToString().ReplaceLineEndings("\n") + "\n";

    private static XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));

    private static string[] Places(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static string? SourceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "src", "AccAssistant.Web")))
                return Path.Combine(folder.FullName, "src");
        return null;
    }

    [GeneratedRegex(@"[\\/](obj|bin|node_modules|wwwroot)[\\/]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
