using AccAssistant.Conversations.Prompts;
using AccAssistant.Tests.Conversations.Prompts;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Fuzzing;

/// <summary>A prompt file of any content is read, or refused with a sentence that names it.</summary>
public sealed class PromptFuzzTests : IDisposable
{
    private static readonly string[] Keys = ["description", "measured", "does", "where", "takes", "needs", "usage", "says", "suggests", "near", "none", "many", "nobody"];
    private static readonly string[] Structures = ["---", "---\n---", "- a\n- b", "{a: [", "&a *a", "!!binary x", "? - : -", "\t- tab", "a: &x [*x]", "says:\n  none: {{count}}\n  one: '{{'\n", "where: status: open", "does: Query, Narrow", "does: 99", "needs: maybe", "<<: *none", "description: |\n  long", "%YAML 9.9"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prompts-fuzz-");

    [Fact]
    public void Any_prompt_file_is_read_or_refused_by_its_name()
    {
        var random = new Random(1);
        var sources = Directory.GetFiles(PromptSource.Folder, "*.md").Order(StringComparer.Ordinal).ToList();
        foreach (var source in sources)
            File.Copy(source, Path.Combine(folder.FullName, Path.GetFileName(source)));
        var refused = 0;

        for (var round = 0; round < 400; round++)
        {
            var source = sources[random.Next(sources.Count)];
            var changed = Path.Combine(folder.FullName, Path.GetFileName(source));
            File.WriteAllBytes(changed, Changed(random, File.ReadAllText(source)));
            try
            {
                _ = new PromptLibrary(folder.FullName, watch: false, NullLogger<PromptLibrary>.Instance);
            }
            catch (PromptException refusal)
            {
                refused++;
                Assert.StartsWith(changed, refusal.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", refusal.Message, StringComparison.Ordinal);
            }

            File.Copy(source, changed, overwrite: true);
        }

        Assert.InRange(refused, 100, 399);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static byte[] Changed(Random random, string text)
    {
        if (random.Next(10) == 0)
            return Odd.Bytes(random);
        var lines = text.Split('\n').ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(Math.Min(lines.Count, 14));
            switch (random.Next(6))
            {
                case 0:
                    lines[at] = Odd.Text(random);
                    break;
                case 1:
                    lines.Insert(at, $"{Odd.Pick(random, Keys)}: {Odd.Text(random)}");
                    break;
                case 2:
                    lines.Insert(at, Odd.Pick(random, Structures));
                    break;
                case 3:
                    lines.RemoveAt(at);
                    lines.Add("");
                    break;
                case 4:
                    lines[at] += Odd.Text(random);
                    break;
                default:
                    var whole = string.Join('\n', lines);
                    lines = [.. whole[..random.Next(whole.Length)].Split('\n')];
                    break;
            }
        }

        return System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
