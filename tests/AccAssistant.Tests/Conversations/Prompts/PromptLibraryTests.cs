using AccAssistant.Conversations.Prompts;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Conversations.Prompts;

public sealed class PromptLibraryTests : IDisposable
{
    private const string GoodTurn = "---\ndescription: turn\n---\n{{project}} {{timezone}} {{today}} {{user}}\n";
    private const string GoodSystem = "---\ndescription: system\n---\nBe exact.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prompts");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_products_own_prompts_load()
    {
        var library = new PromptLibrary(PromptSource.Folder, watch: false, NullLogger<PromptLibrary>.Instance);

        Assert.StartsWith("You are ACC Assistant.", library.Get("system").Text, StringComparison.Ordinal);
        Assert.Contains("{{project}}", library.Get("turn").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prompt_is_the_same_text_whatever_the_line_endings()
    {
        Write("system", "---\r\ndescription: system\r\n---\r\nBe exact.\r\nAlways.\r\n");
        Write("turn", GoodTurn);

        Assert.Equal("Be exact.\nAlways.", Load().Get("system").Text);
    }

    [Fact]
    public void A_missing_prompt_is_named()
    {
        Write("system", GoodSystem);

        var problem = Assert.Throws<PromptException>(Load);

        Assert.Equal($"{Path("turn")}: this prompt is missing.", problem.Message);
    }

    [Theory]
    [InlineData("Be exact.", 1, "a prompt begins with a line of ---")]
    [InlineData("---\ndescription: x\nBe exact.", 3, "the front matter is not closed")]
    [InlineData("---\n---\nBe exact.", 1, "the front matter needs a description.")]
    [InlineData("---\ndescription: x\ncolour: blue\n---\nBe exact.", 3, "the front matter is broken")]
    [InlineData("---\ndescription: [x\n---\nBe exact.", 2, "the front matter is broken")]
    [InlineData("---\ndescription: x\n---\n\n", 3, "nothing follows the front matter.")]
    [InlineData("---\ndescription: x\n---\nOne.\nFor {{user}}.", 5, "{{user}} is not known here; this prompt takes no names.")]
    public void A_broken_prompt_is_named_with_its_line(string text, int line, string because)
    {
        Write("system", text);
        Write("turn", GoodTurn);

        var problem = Assert.Throws<PromptException>(Load);

        Assert.StartsWith($"{Path("system")}({line}): ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(because, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_turn_prompt_must_hold_what_changes()
    {
        Write("system", GoodSystem);
        Write("turn", "---\ndescription: turn\n---\n{{project}} {{ user }}\n");

        var problem = Assert.Throws<PromptException>(Load);

        Assert.EndsWith("the text must hold {{timezone}}, {{today}}.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_name_is_answered_with_those_there_are()
    {
        Write("system", GoodSystem);
        Write("turn", GoodTurn + "{{projcet}}");

        var problem = Assert.Throws<PromptException>(Load);

        Assert.Contains("{{projcet}} is not known here; known are project, account, platform, timezone, today, week, user, last.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_prompt_is_read_again_where_prompts_are_watched()
    {
        Write("system", GoodSystem);
        Write("turn", GoodTurn);
        var watching = Load(watch: true);
        var fixedOne = Load();

        Change("system", GoodSystem + "And short.");

        Assert.Equal("Be exact.\nAnd short.", watching.Get("system").Text);
        Assert.Equal("Be exact.", fixedOne.Get("system").Text);
    }

    [Fact]
    public void A_change_that_breaks_a_prompt_keeps_the_last_good_one()
    {
        Write("system", GoodSystem);
        Write("turn", GoodTurn);
        var library = Load(watch: true);

        Change("system", "half a fi");
        var kept = library.Get("system").Text;
        Change("system", GoodSystem + "Mended.", minutes: 2);

        Assert.Equal("Be exact.", kept);
        Assert.Equal("Be exact.\nMended.", library.Get("system").Text);
    }

    private PromptLibrary Load() => Load(watch: false);

    private PromptLibrary Load(bool watch) => new(folder.FullName, watch, NullLogger<PromptLibrary>.Instance);

    private string Path(string name) => System.IO.Path.Combine(folder.FullName, name + ".md");

    private void Write(string name, string text) => File.WriteAllText(Path(name), text);

    // Two writes within one tick of the file system's clock would look like none.
    private void Change(string name, string text, int minutes = 1)
    {
        var before = File.GetLastWriteTimeUtc(Path(name));
        Write(name, text);
        File.SetLastWriteTimeUtc(Path(name), before.AddMinutes(minutes));
    }
}
