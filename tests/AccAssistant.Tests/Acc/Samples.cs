namespace AccAssistant.Tests.Acc;

/// <summary>The sample bodies kept beside the project; a test that needs them is skipped where they are not.</summary>
internal static class Samples
{
    private static readonly string? Folder = Find();

    public static string Read(string name)
    {
        Assert.SkipWhen(Folder is null, "The sample bodies are not here. Set ACC_SAMPLES_DIR to their folder.");
        return File.ReadAllText(Path.Combine(Folder!, name + ".json"));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ACC_SAMPLES_DIR") is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? configured : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "..", "shared", "acc-api", "samples");
            if (File.Exists(Path.Combine(folder.FullName, "AccAssistant.sln")) && Directory.Exists(samples))
            {
                return samples;
            }
        }

        return null;
    }
}
