using AccAssistant.Conversations.Prompts;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Conversations.Commands;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Conversations.Prompts;

public sealed class CommandFileTests : IDisposable
{
    private const string Good = "---\ndescription: Late ones\nwhere: \"module: all; status: overdue\"\ntakes: assignee\nsays:\n  none: None.\n  one: One.\n  many: \"{{count}} {{records}}.\"\n---\nHelp.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prompts");

    public CommandFileTests()
    {
        foreach (var name in new[] { "system.md", "turn.md" })
            File.Copy(System.IO.Path.Combine(PromptSource.Folder, name), System.IO.Path.Combine(folder.FullName, name));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_command_that_is_promised_is_there_with_its_query_and_its_help()
    {
        string[] promised = ["ageing", "at-risk", "ball-in-court", "changes", "due", "health", "help", "impact", "issue", "oac", "opened-closed", "overdue", "punch-list", "refresh", "response-time", "rfi", "rfi-log", "search", "status", "subject", "submittal", "submittal-register", "these"];

        Assert.Equal(promised, OwnCommands.All.Select(command => command.Name));
        Assert.All(OwnCommands.All, command => Assert.True(command.Description.Length > 0 && command.Help.Contains("`/" + command.Name, StringComparison.Ordinal)));
        Assert.All(OwnCommands.All.Where(command => command.Does == CommandWork.Query), command => Assert.Equal(command.Where, QueryText.Normal(command.Where)));
    }

    [Fact]
    public void A_new_file_is_a_new_command_and_its_query_stands_in_the_normal_form()
    {
        Write("late", Good.Replace("module: all; status: overdue", "STATUS: overdue; module: issue, rfi", StringComparison.Ordinal));

        Assert.Equal("module: issues, rfis; status: overdue", Assert.Single(Load().Commands).Where);
    }

    [Theory]
    [InlineData("where: \"module: all; status: overdue\"", "where: \"module: all; colour: blue\"", 3, "the query cannot be asked: Unknown key \"colour\"")]
    [InlineData("where: \"module: all; status: overdue\"", "where: \"status: overdue\"", 3, "Say which records")]
    [InlineData("where: \"module: all; status: overdue\"", "does: report\nreport: rfi-lag", 4, "there is no report \"rfi-lag\". Known are rfi-log,")]
    [InlineData("where: \"module: all; status: overdue\"", "where: \"module: all\"\nreport: oac", 4, "only a command that does: report makes one")]
    [InlineData("takes: assignee", "takes: colour", 3, "Unknown key \"colour\"")]
    [InlineData("  one: One.\n", "", 5, "one is missing")]
    [InlineData("{{count}}", "{{cuont}}", 8, "{{cuont}} is not known here; known are count, records, argument.")]
    [InlineData("takes: assignee", "does: dance", 4, "the front matter is broken")]
    [InlineData("takes: assignee", "does: overview", 3, "leave where out")]
    public void A_broken_command_stops_the_start_with_file_and_line(string right, string wrong, int line, string because)
    {
        Write("late", Good.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Assert.Throws<PromptException>(() => Load());

        Assert.StartsWith($"{Path("late")}({line}): ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(because, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_nobody_could_type_is_refused()
    {
        Write("Late Ones", Good);

        Assert.Contains("named in small letters and hyphens", Assert.Throws<PromptException>(() => Load()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_prompts_are_watched_a_command_comes_changes_and_goes_with_its_file()
    {
        var watching = Load(watch: true);
        var fixedOne = Load();

        Write("late", Good);
        var added = watching.Commands.Single().Description;
        Write("late", Good.Replace("Late ones", "Very late ones", StringComparison.Ordinal), minutes: 1);
        var changed = watching.Commands.Single().Description;
        Write("late", "half a fi", minutes: 2);
        var kept = watching.Commands.Single().Description;
        File.Delete(Path("late"));

        Assert.Equal(("Late ones", "Very late ones", "Very late ones"), (added, changed, kept));
        Assert.Empty(watching.Commands);
        Assert.Empty(fixedOne.Commands);
    }

    private PromptLibrary Load(bool watch = false) => new(folder.FullName, watch, NullLogger<PromptLibrary>.Instance);

    private string Path(string name) => System.IO.Path.Combine(folder.FullName, name + ".md");

    // Two writes within one tick of the file system's clock would look like none.
    private void Write(string name, string text, int minutes = 0)
    {
        File.WriteAllText(Path(name), text);
        File.SetLastWriteTimeUtc(Path(name), new DateTime(2026, 11, 23, 10, minutes, 0, DateTimeKind.Utc));
    }
}
