namespace AccAssistant.Tests.Support;

/// <summary>The checkout the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string File(string relative) => Path.Combine(Root, relative);

    /// <summary>Hand-written C# files under a folder of the checkout.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "AccAssistant.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests must be run from inside a checkout.");
    }
}
