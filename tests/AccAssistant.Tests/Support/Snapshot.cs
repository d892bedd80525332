namespace AccAssistant.Tests.Support;

/// <summary>A text kept beside the tests and compared letter by letter. A change that is meant is taken over by running its test once with <c>ACCEPT_SNAPSHOTS=1</c>, and is then read in the diff.</summary>
internal static class Snapshot
{
    private const string Accept = "ACCEPT_SNAPSHOTS";

    /// <param name="file">From the folder of the tests.</param>
    public static async Task MatchAsync(string file, string text)
    {
        var path = Repository.File(Path.Combine("tests", "AccAssistant.Tests", file));
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(path), $"There is no {file} yet. Run this test once with {Accept}=1 and read what it wrote.");
        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), text, ignoreLineEndingDifferences: true);
    }
}
